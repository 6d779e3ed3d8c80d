package org.hearsay.annotation.names;

/** Where in an array of different hashes each one stands; a table with open addressing. */
final class HashIndex {

    private final int[] hashes;
    /** Places in the array, one more than each, by hash; nought where there is none. */
    private final int[] table;

    HashIndex(int[] hashes) {
        this.hashes = hashes;
        table = new int[Math.max(2, Integer.highestOneBit(hashes.length + 1) * 4)];
        for (int i = 0; i < hashes.length; i++) {
            int at = hashes[i] & table.length - 1;
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = i + 1;
        }
    }

    /** The place of a hash in the array; -1 if it is not there. */
    int of(int hash) {
        int at = hash & table.length - 1;
        while (table[at] != 0) {
            if (hashes[table[at] - 1] == hash) {
                return table[at] - 1;
            }
            at = at + 1 & table.length - 1;
        }
        return -1;
    }
}
