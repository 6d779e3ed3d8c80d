package org.hearsay.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.hearsay.graph.Iris;

/** The folder of a store: a file that says that it is one, a lock, the dataset and the text index. Open while this is. */
final class StoreFolder implements AutoCloseable {

    private static final String MARK = "hearsay.properties";
    private static final String LOCK = "lock";
    private static final String DATA = "data";
    private static final String FORMAT = "1";
    private static final String FORMAT_KEY = "format";
    private static final String BASE_KEY = "base";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final Iris iris;

    private StoreFolder(Path folder, FileChannel channel, FileLock lock, Iris iris) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.iris = iris;
    }

    /** Opens a folder that is a store. */
    static StoreFolder existing(Path folder) {
        if (!Files.isRegularFile(folder.resolve(MARK))) {
            if (Files.exists(folder) && !Files.isExecutable(folder)) {
                throw new StoreException("no permission to look into " + folder);
            }
            String reason = Files.exists(folder) ? " is no store: it has no file " + MARK : " does not exist";
            throw new StoreException(folder + reason + "; `hearsay load` makes a store");
        }
        return open(folder, null);
    }

    /** Opens a store, or makes one of an absent or empty folder. */
    static StoreFolder existingOrNew(Path folder, Iris iris) {
        try {
            if (!Files.isRegularFile(folder.resolve(MARK))) {
                create(folder, iris);
            }
        } catch (IOException e) {
            throw new StoreException("the store " + folder + " cannot be made: " + reason(e), e);
        }
        return open(folder, iris);
    }

    /**
     * Takes an absent or empty folder for a store that is yet to be filled. It becomes one with {@link #complete()}.
     *
     * @throws StoreException if there is something in it
     */
    static StoreFolder fresh(Path folder, Iris iris) {
        try {
            if (Files.isRegularFile(folder.resolve(MARK))) {
                throw new StoreException(folder + " is a store already; name an empty or a new folder");
            }
            requireEmpty(folder);
            return locked(folder, iris);
        } catch (IOException e) {
            throw new StoreException("the store " + folder + " cannot be made: " + reason(e), e);
        }
    }

    /** Says in the folder that it is a store. */
    void complete() {
        try {
            writeMarks(folder, iris);
        } catch (IOException e) {
            throw new StoreException("the store " + folder + " cannot be made: " + reason(e), e);
        }
    }

    private static void create(Path folder, Iris iris) throws IOException {
        requireEmpty(folder);
        writeMarks(folder, iris);
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException(folder + " is a file; a store is a folder");
        }
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.filter(file -> !file.endsWith(LOCK) && !file.endsWith(MARK + ".new")).toList();
            if (!files.isEmpty()) {
                throw new StoreException(folder + " is no store but holds other files, such as " + files.get(0).getFileName() + "; name an empty or a new folder");
            }
        }
    }

    private static void writeMarks(Path folder, Iris iris) throws IOException {
        Properties marks = new Properties();
        marks.setProperty(FORMAT_KEY, FORMAT);
        marks.setProperty(BASE_KEY, iris.base());
        Path written = folder.resolve(MARK + ".new");
        try (Writer out = Files.newBufferedWriter(written)) {
            marks.store(out, "A store of Hearsay. Nodes are named under the base; it cannot be changed.");
        }
        Files.move(written, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
    }

    private static StoreFolder open(Path folder, Iris wanted) {
        Iris iris = readMarks(folder);
        if (wanted != null && !wanted.base().equals(iris.base())) {
            throw new StoreException("the store " + folder + " has the base " + iris.base() + ", not " + wanted.base()
                    + "; a store keeps the base that it was made with");
        }
        try {
            return locked(folder, iris);
        } catch (IOException e) {
            throw new StoreException("the store " + folder + " cannot be opened: " + reason(e), e);
        }
    }

    private static StoreFolder locked(Path folder, Iris iris) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new StoreException("the store " + folder + " is in use by another run of hearsay; stop it, or turn to its server: --endpoint reads, --admin changes");
        }
        Files.createDirectories(folder.resolve(DATA));
        return new StoreFolder(folder, channel, lock, iris);
    }

    /** Whether a program has a folder open. */
    static boolean isInUse(Path folder) {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                lock.release();
            }
            return lock == null;
        } catch (IOException e) {
            throw new StoreException("it cannot be told whether " + folder + " is in use: " + reason(e), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it open
        }
    }

    private static Iris readMarks(Path folder) {
        Properties marks = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(MARK))) {
            marks.load(in);
        } catch (IOException e) {
            throw new StoreException("the store " + folder + " cannot be opened: " + reason(e), e);
        }
        if (!FORMAT.equals(marks.getProperty(FORMAT_KEY))) {
            throw new StoreException("the store " + folder + " has the format " + marks.getProperty(FORMAT_KEY) + "; this version of hearsay reads " + FORMAT);
        }
        return new Iris(marks.getProperty(BASE_KEY, ""));
    }

    private static String reason(IOException e) {
        return e instanceof FileAlreadyExistsException ? e.getMessage() + " is in the way"
                : e instanceof AccessDeniedException ? "no permission for " + e.getMessage()
                : e.getMessage();
    }

    Iris iris() {
        return iris;
    }

    Path root() {
        return folder;
    }

    Path data() {
        return folder.resolve(DATA);
    }

    Path text() {
        return folder.resolve("text");
    }

    /** How many bytes the dataset takes on the disk at most: its files have holes. */
    long dataSize() {
        try (Stream<Path> files = Files.walk(data())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new StoreException("the store " + folder + " cannot be measured: " + reason(e), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StoreException("the lock of " + folder + " cannot be released: " + reason(e), e);
        }
    }
}
