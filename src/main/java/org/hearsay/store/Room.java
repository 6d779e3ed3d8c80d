package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room that is left on a store's disk. The files are mapped into memory, so that the system ends whoever writes where there is no room, at any instruction;
 * the way to a clear error is to stop before.
 */
final class Room {

    /** What {@link #CHANGES} and the end of a transaction may take: a block of each index for each, in the worst case. */
    private static final long RESERVE = 64L << 20;
    /** How often to look. */
    private static final int CHANGES = 500;

    private final Path folder;
    private final FileStore disk;
    private final long reserve;
    private int changes;

    private Room(Path folder, FileStore disk, long reserve) {
        this.folder = folder;
        this.disk = disk;
        this.reserve = reserve;
    }

    /** The room of the disk that a folder is on. */
    static Room on(Path folder) {
        return on(folder, RESERVE);
    }

    /**
     * The same with a reserve of one's own.
     *
     * @param reserve bytes that are to stay free
     */
    static Room on(Path folder, long reserve) {
        try {
            return new Room(folder, Files.getFileStore(folder), reserve);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts a change, and looks from time to time whether there is room for more. */
    void take() {
        if (++changes % CHANGES == 0) {
            require(0);
        }
    }

    /**
     * Makes sure that there is room.
     *
     * @param more bytes beside the reserve
     * @throws StoreException if there is not
     */
    void require(long more) {
        try {
            long left = disk.getUsableSpace();
            if (left < reserve + more) {
                throw new StoreException("the disk of " + folder + " has " + megabytes(left) + " left, and " + megabytes(reserve + more)
                        + " must be free for this; nothing of it is kept, and what was there stays as it was");
            }
        } catch (IOException e) {
            throw new StoreException("nobody can tell how much room the disk of " + folder + " has: " + e.getMessage(), e);
        }
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
