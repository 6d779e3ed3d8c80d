package org.hearsay.annotation.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of words before reading: whether they are first names, surnames or common words, which word cluster they belong to, and
 * which runs of words are names of places or organizations. Words are kept as hashes of their lower-case form.
 */
public final class Lexicon {

    public static final int FEMALE = 1;
    public static final int MALE = 2;
    public static final int FIRST_NAME = 4;
    public static final int SURNAME = 8;
    public static final int COMMON = 16;
    public static final int PLACE = 32;
    public static final int ORGANIZATION = 64;
    /** A chain of shops, a bank, a school district: whatever has branches. */
    public static final int BRAND = 128;
    /** A country or a part of one: what stands behind a town. */
    public static final int REGION = 256;
    /** All that is known of a word by itself. */
    public static final int KNOWN = 0x1FF;
    /** A word that begins a known run of words. */
    static final int STARTS = 512;
    /** Flags from here up hold the cluster: a 1 and then the bits of its path. */
    private static final int CLUSTER_SHIFT = 10;

    /** Longest run of words that is looked up as one. */
    public static final int LONGEST = 5;

    /** The words in the order of their hashes, as they stand in files. */
    private final int[] hashes;
    private final int[] entries;
    private final HashIndex index;
    private final Onomasticon names;

    private Lexicon(int[] hashes, int[] entries, Onomasticon names) {
        this.names = names;
        this.hashes = hashes;
        this.entries = entries;
        index = new HashIndex(hashes);
    }

    /** Collects a lexicon. */
    public static final class Builder {

        private final Map<Integer, Integer> entries = new TreeMap<>();

        /** Adds flags to a word, or to a run of words parted by single spaces. */
        public Builder add(String words, int flags) {
            String[] parts = words.split(" ");
            int hash = 0;
            for (String word : parts) {
                hash = join(hash, hash(word));
            }
            entries.merge(hash, flags, (a, b) -> a | b);
            if (parts.length > 1) {
                entries.merge(hash(parts[0]), STARTS, (a, b) -> a | b);
            }
            return this;
        }

        /** Sets the cluster of a word, by its path in the tree of clusters: a string of 0 and 1. */
        public Builder cluster(String word, String path) {
            String bits = path.length() > 20 ? path.substring(0, 20) : path;
            return add(word, Integer.parseInt("1" + bits, 2) << CLUSTER_SHIFT);
        }

        /** The lexicon without a large list of names. */
        public Lexicon build() {
            return build(new Onomasticon.Builder().build());
        }

        /** @param names a large list of them */
        public Lexicon build(Onomasticon names) {
            return new Lexicon(
                    entries.keySet().stream().mapToInt(Integer::intValue).toArray(), entries.values().stream().mapToInt(Integer::intValue).toArray(), names);
        }
    }

    /** The hash of a word, whatever its case. */
    public static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + Character.toLowerCase(word.charAt(i));
        }
        return hash * 0x9E3779B1 ^ word.length();
    }

    /** The hash of a run of words, from that of the run before its last word and that of the last word; a run of nothing is 0. */
    public static int join(int run, int word) {
        return run == 0 ? word : (run * 0x85EBCA6B ^ word) * 31 + 17;
    }

    /** The flags of a word or run; 0 if it is unknown. */
    public int get(int hash) {
        int at = index.of(hash);
        return at < 0 ? 0 : entries[at];
    }

    /** The large list of names. */
    Onomasticon names() {
        return names;
    }

    /** The flags of a word. */
    public int get(String word) {
        return get(hash(word));
    }

    /** The first bits of the path of the cluster in an entry; 0 if there is none, its whole path if that is shorter. */
    static int cluster(int entry, int bits) {
        int path = entry >>> CLUSTER_SHIFT;
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length <= bits ? path : path >>> length - bits;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.writeInt(hashes[i]);
            out.writeInt(entries[i]);
        }
        names.write(out);
    }

    public static Lexicon read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int[] hashes = new int[size];
        int[] entries = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = in.readInt();
            entries[i] = in.readInt();
        }
        return new Lexicon(hashes, entries, Onomasticon.read(in));
    }
}
