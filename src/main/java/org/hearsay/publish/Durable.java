package org.hearsay.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Changes of files that a loss of power leaves either undone or done. */
final class Durable {

    /** The ending of what is not done. */
    static final String PART = ".part";

    private Durable() {}

    /** Writes a file, in place of what had its name. */
    static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        move(part, file);
    }

    /** Gives a file or folder another name in the same folder. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.getParent());
    }

    /** Sees that all files of a folder are on the disk. */
    static void forceAll(Path folder) throws IOException {
        for (Path each : inside(folder)) {
            force(each);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException e) {
            if (!Files.isDirectory(file)) { // not every system lets a folder be opened
                throw e;
            }
        }
    }

    /** Takes a folder away with all that is in it; until that is done, its name says that it is not whole. */
    static void delete(Path folder) throws IOException {
        Path part = folder.getFileName().toString().endsWith(PART) ? folder : folder.resolveSibling(folder.getFileName() + PART);
        if (!part.equals(folder)) {
            move(folder, part);
        }
        for (Path each : inside(part)) {
            Files.delete(each);
        }
    }

    /** All below a folder and itself, what is deeper first. */
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
