package org.hearsay.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.store.Store;

/** A folder with generations of a store, one of which is live. Any number of servers follow it, each its own copy; one program at a time changes it. */
public final class Site {

    private static final String GENERATIONS = "generations";
    private static final String CURRENT = "current";
    private static final String LOCK = "publish.lock";
    private static final String NAME = "\\d{6}";

    private final Path folder;

    private Site(Path folder) {
        this.folder = folder;
    }

    /** The site of a folder, which need not be there yet. */
    public static Site at(Path folder) {
        return new Site(folder);
    }

    /** The name of the live generation, if there is one. A look at one small file. */
    public Optional<String> currentName() {
        try {
            return Optional.of(Files.readString(folder.resolve(CURRENT)).strip());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PublishException("it cannot be read what is live: " + e, e);
        }
    }

    /**
     * The live generation.
     *
     * @throws PublishException if there is none, or it is not whole
     */
    public Generation current() {
        String name = currentName().orElseThrow(() -> new PublishException("nothing is published in " + folder + " yet; `hearsay publish` does it"));
        return generation(name);
    }

    /** All generations that are whole, the oldest first. */
    public List<Generation> generations() {
        return names().stream().filter(name -> Files.isRegularFile(path(name).resolve(Manifest.FILE))).map(this::generation).toList();
    }

    private List<String> names() {
        if (!Files.isDirectory(folder.resolve(GENERATIONS))) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder.resolve(GENERATIONS))) {
            return inside.map(each -> each.getFileName().toString()).filter(name -> name.matches(NAME)).sorted().toList();
        } catch (IOException e) {
            throw new PublishException("the generations of " + folder + " cannot be listed: " + e, e);
        }
    }

    private Generation generation(String name) {
        if (!name.matches(NAME) || !Files.isDirectory(path(name))) {
            throw new PublishException("there is no generation " + name + " in " + folder);
        }
        return new Generation(name, path(name), Manifest.read(path(name)));
    }

    private Path path(String name) {
        return folder.resolve(GENERATIONS).resolve(name);
    }

    /** Keeps others from changing the site until it is closed. */
    Change change() {
        try {
            Files.createDirectories(folder.resolve(GENERATIONS));
            FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new PublishException("somebody else publishes in " + folder + " just now");
            }
            return new Change(channel);
        } catch (IOException e) {
            throw new PublishException("nothing can be published in " + folder + ": " + e, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Makes the generation before the live one live.
     *
     * @throws PublishException if there is none
     */
    public Generation rollBack() {
        try (Change change = change()) {
            String live = current().name();
            String before = names().stream().filter(name -> name.compareTo(live) < 0).reduce((older, younger) -> younger)
                    .orElseThrow(() -> new PublishException("there is no generation before " + live + " to go back to"));
            Generation back = generation(before);
            change.goLive(before);
            return back;
        } catch (IOException e) {
            throw new PublishException("the site " + folder + " cannot be changed: " + e, e);
        }
    }

    /** What may be done to a site by who has it for itself. */
    final class Change implements AutoCloseable {

        private final FileChannel lock;

        private Change(FileChannel lock) {
            this.lock = lock;
        }

        /** A new folder for what is to become the next generation; what others left undone is cleared away. */
        Path begin() throws IOException {
            clear();
            List<String> names = names();
            int last = names.isEmpty() ? 0 : Integer.parseInt(names.get(names.size() - 1));
            return path(String.format("%06d", last + 1) + Durable.PART);
        }

        private void clear() throws IOException {
            try (Stream<Path> inside = Files.list(folder.resolve(GENERATIONS))) {
                for (Path left : inside.filter(each -> each.getFileName().toString().endsWith(Durable.PART)).toList()) {
                    Durable.delete(left);
                }
            }
        }

        /** The begun folder is whole now. */
        Generation complete(Path begun) throws IOException {
            String name = begun.getFileName().toString().replace(Durable.PART, "");
            Durable.forceAll(begun);
            Durable.move(begun, path(name));
            return generation(name);
        }

        void goLive(String name) throws IOException {
            Durable.write(folder.resolve(CURRENT), name + "\n");
        }

        /** Takes old generations away, but for the youngest ones, the live one and those that a server still has open. */
        void prune(int keep) throws IOException {
            List<String> names = names();
            String live = currentName().orElse("");
            for (String name : names.subList(0, Math.max(0, names.size() - keep))) {
                if (!name.equals(live) && !Store.isInUse(path(name))) {
                    Durable.delete(path(name));
                }
            }
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }
}
