package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns words into rows of the network's tables. */
public final class Vocabulary {

    /** Rows that each word has in the affix table: endings and beginnings of several lengths, and its shape. */
    public static final int AFFIXES = 9;

    private final List<String> words;
    private final Map<String, Integer> rows;
    private final int buckets;

    /**
     * @param words those with a row of their own, as {@link #normal} writes them; row 0 stands for all others
     * @param buckets rows of the affix table, a power of two
     */
    public Vocabulary(List<String> words, int buckets) {
        this.words = List.copyOf(words);
        this.buckets = buckets;
        rows = new HashMap<>(words.size() * 2);
        for (String word : words) {
            rows.put(word, rows.size() + 1);
        }
    }

    public int size() {
        return words.size() + 1;
    }

    public int buckets() {
        return buckets;
    }

    /** Small letters, every digit a nought. */
    public static String normal(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isDigit(lower.charAt(i))) {
                return zeroed(lower);
            }
        }
        return lower;
    }

    private static String zeroed(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            out.append(Character.isDigit(lower.charAt(i)) ? '0' : lower.charAt(i));
        }
        return out.toString();
    }

    /** The row of a normal word. */
    public int row(String normal) {
        return rows.getOrDefault(normal, 0);
    }

    /** The affix rows of a word. */
    public void affixes(String form, String normal, int[] out, int at) {
        int n = normal.length();
        for (int k = 1; k <= 4; k++) {
            out[at + k - 1] = bucket(k, hash(normal, Math.max(0, n - k), n));
            out[at + k + 3] = bucket(k + 4, hash(normal, 0, Math.min(k, n)));
        }
        out[at + 8] = bucket(9, shape(form));
    }

    private int bucket(int template, int hash) {
        return Features.mix(Features.mix(template * 0x9E3779B1) ^ hash) & buckets - 1;
    }

    private static int hash(String word, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    /** Runs of capitals, small letters, digits and other signs; whether a run is longer than one sign shows. */
    static int shape(String word) {
        int shape = 0;
        int last = -1;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c == '-' ? 4 : c == '.' ? 5 : c == '\'' ? 6 : 7;
            run = kind == last ? run + 1 : 1;
            if (run <= 2) {
                shape = shape * 11 + kind;
            }
            last = kind;
        }
        return shape;
    }

    public void write(DataOutputStream out) throws IOException {
        Strings.write(out, words);
        out.writeInt(buckets);
    }

    public static Vocabulary read(DataInputStream in) throws IOException {
        return new Vocabulary(Strings.read(in), in.readInt());
    }
}
