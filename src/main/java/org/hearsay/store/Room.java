package org.hearsay.store;

import java.io.File;
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

    private final File folder;
    private final long reserve;
    private int changes;

    private Room(File folder, long reserve) {
        this.folder = folder;
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
        return new Room(folder.toFile(), reserve); // a FileStore would tell the same, but not in a changed root
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
        long left = folder.getUsableSpace();
        if (left < reserve + more) {
            throw new StoreException("the disk of " + folder + " has " + megabytes(left) + " left, and " + megabytes(reserve + more)
                    + " must be free for this; nothing of it is kept, and what was there stays as it was");
        }
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
