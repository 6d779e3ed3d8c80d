package org.hearsay.annotation.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * A large list of names: which words and runs of words are names of which kinds, and how often each word stands in names of each kind. They are kept as
 * hashes of their lower-case form.
 */
public final class Onomasticon {

    /** Kinds of names, as bits. */
    public static final int PLACE = 1;
    public static final int ORGANIZATION = 2;
    public static final int WORK = 4;
    public static final int EVENT = 8;
    public static final int PERSON = 16;

    /** Where the levels of a word begin in an entry, two bits each: how often it stands in names of some kind, from never to often. */
    private static final int LEVELS_SHIFT = 5;
    /** Levels of a word: as first and as last word of persons, in organizations, in places and in works. */
    private static final int LEVELS = 5;
    private static final int STARTS = 1 << 15;

    /** Of which kinds an entry is a name. */
    static final int KINDS = 31;

    private final int[] hashes;
    private final short[] entries;
    private final HashIndex index;

    private Onomasticon(int[] hashes, short[] entries) {
        this.hashes = hashes;
        this.entries = entries;
        index = new HashIndex(hashes);
    }

    /** Collects a list. */
    public static final class Builder {

        private final Map<Integer, Integer> entries = new TreeMap<>();

        /** Adds a name, its words parted by single spaces. */
        public Builder add(String words, int kinds) {
            String[] parts = words.split(" ");
            int hash = 0;
            for (String word : parts) {
                hash = Lexicon.join(hash, Lexicon.hash(word));
            }
            put(hash, kinds);
            if (parts.length > 1) {
                put(Lexicon.hash(parts[0]), STARTS);
            }
            return this;
        }

        /**
         * Says how often a word stands in names.
         *
         * @param levels five digits from 0 to 3: as first and as last word of persons, in organizations, in places and in works
         */
        public Builder word(String word, String levels) {
            int entry = 0;
            for (int i = 0; i < LEVELS; i++) {
                entry |= levels.charAt(i) - '0' << LEVELS_SHIFT + 2 * i;
            }
            put(Lexicon.hash(word), entry);
            return this;
        }

        private void put(int hash, int entry) {
            entries.merge(hash, entry, (a, b) -> a | b);
        }

        public Onomasticon build() {
            int[] hashes = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
            short[] values = new short[hashes.length];
            for (int i = 0; i < hashes.length; i++) {
                values[i] = entries.get(hashes[i]).shortValue();
            }
            return new Onomasticon(hashes, values);
        }
    }

    /** What is known of a word or run; 0 if it is unknown. */
    int get(int hash) {
        int at = index.of(hash);
        return at < 0 ? 0 : entries[at] & 0xFFFF;
    }

    /** Whether a longer name begins with the word of an entry. */
    static boolean starts(int entry) {
        return (entry & STARTS) != 0;
    }

    /** The levels of an entry, two bits each, those of persons lowest. */
    static int levels(int entry) {
        return entry >>> LEVELS_SHIFT & (1 << 2 * LEVELS) - 1;
    }

    /** Writes it: the hashes, which are in order, as what each adds to the one before. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        int last = Integer.MIN_VALUE;
        for (int hash : hashes) {
            int step = hash - last;
            while ((step & ~0x7F) != 0) {
                out.writeByte(step & 0x7F | 0x80);
                step >>>= 7;
            }
            out.writeByte(step);
            last = hash;
        }
        for (short entry : entries) {
            out.writeShort(entry);
        }
    }

    static Onomasticon read(DataInputStream in) throws IOException {
        int[] hashes = new int[in.readInt()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            int shift = 0;
            int part = in.readByte();
            int step = part & 0x7F;
            while (part < 0) {
                shift += 7;
                part = in.readByte();
                step |= (part & 0x7F) << shift;
            }
            last += step;
            hashes[i] = last;
        }
        short[] entries = new short[hashes.length];
        ByteBuffer.wrap(in.readNBytes(Short.BYTES * entries.length)).asShortBuffer().get(entries);
        return new Onomasticon(hashes, entries);
    }
}
