package org.hearsay.annotation.names;

/** Turns words into rows of the table of features: what a word looks like and what the lists know of it. */
public final class NameRows {

    /** Rows of a word by itself. */
    public static final int OF_WORD = 21;
    /** The first rows of a word name the very word; training hides them now and then. */
    public static final int IDENTITY = 2;
    /** Rows that a word has for its place in the sentence. */
    public static final int OF_PLACE = 3;

    private static final int[] PATHS = {4, 6, 10, 20};

    private final Lexicon lexicon;
    private final int mask;

    /**
     * @param lexicon what is known of words
     * @param rows of the table, a power of two
     */
    public NameRows(Lexicon lexicon, int rows) {
        this.lexicon = lexicon;
        this.mask = rows - 1;
    }

    /** The rows of a word by itself. */
    public int[] ofWord(String form) {
        int[] rows = new int[OF_WORD];
        int n = form.length();
        int hash = Lexicon.hash(form);
        int entry = lexicon.get(hash);
        int shape = shape(form);
        rows[0] = row(1, hash);
        rows[1] = row(2, form.hashCode());
        rows[2] = row(3, shape);
        for (int k = 1; k <= 4; k++) {
            rows[2 + k] = row(3 + k, k < n ? hash(form, n - k, n) : 0);
        }
        for (int k = 2; k <= 4; k++) {
            rows[5 + k] = row(8 + k, k < n ? hash(form, 0, k) : 0);
        }
        rows[10] = row(13, entry & Lexicon.KNOWN);
        rows[11] = row(14, (entry & Lexicon.KNOWN) << 3 | shape & 7);
        for (int k = 0; k < PATHS.length; k++) {
            rows[12 + k] = row(15 + k, Lexicon.cluster(entry, PATHS[k]));
        }
        int named = lexicon.names().get(hash);
        int levels = Onomasticon.levels(named);
        rows[16] = row(40, levels);
        rows[17] = row(41, levels & 15);
        rows[18] = row(42, levels >>> 4 & 15);
        rows[19] = row(43, named & Onomasticon.KINDS);
        rows[20] = row(44, (named & Onomasticon.KINDS) << 3 | shape & 7);
        return rows;
    }

    /** The rows of each word of a sentence for what stands around it: lists that know a run of words, capitals everywhere. */
    public int[][] ofPlaces(String[] forms) {
        int[] words = new int[forms.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = Lexicon.hash(forms[i]);
        }
        int[] phrases = phrases(words);
        int[] names = names(words, forms);
        int capitals = 0;
        int letters = 0;
        int small = 0;
        for (String form : forms) {
            if (Character.isLetter(form.charAt(0))) {
                letters++;
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                small += Character.isLowerCase(form.charAt(form.length() - 1)) ? 1 : 0;
            }
        }
        int shouted = letters == 0 || capitals == 0 ? 0 : letters > 2 && small == 0 ? 1 : letters > 3 && capitals * 10 > letters * 7 ? 2 : 3;
        int[][] rows = new int[forms.length][OF_PLACE];
        for (int i = 0; i < forms.length; i++) {
            rows[i][0] = row(30, phrases[i]);
            rows[i][1] = row(31, shouted * 2 + (i == 0 ? 1 : 0));
            rows[i][2] = row(32, names[i]);
        }
        return rows;
    }

    /** Marks the longest runs of words that name places or organizations. */
    private int[] phrases(int[] words) {
        int[] marks = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            if ((lexicon.get(words[i]) & Lexicon.STARTS) == 0) {
                continue;
            }
            int run = 0;
            int found = 0;
            int length = 0;
            for (int k = 0; k < Lexicon.LONGEST && i + k < words.length; k++) {
                run = Lexicon.join(run, words[i + k]);
                int flags = k == 0 ? 0 : lexicon.get(run) & (Lexicon.PLACE | Lexicon.ORGANIZATION | Lexicon.BRAND | Lexicon.REGION);
                if (flags != 0) {
                    found = flags;
                    length = k + 1;
                }
            }
            mark(marks, i, length, found);
        }
        return marks;
    }

    /** Marks the longest runs of words that the large list of names has, those that begin with a capital. */
    private int[] names(int[] words, String[] forms) {
        int[] marks = new int[words.length];
        Onomasticon names = lexicon.names();
        for (int i = 0; i < words.length; i++) {
            if (Character.isLowerCase(forms[i].charAt(0)) || !Onomasticon.starts(names.get(words[i]))) {
                continue;
            }
            int run = words[i];
            int found = 0;
            int length = 0;
            for (int k = 1; k < Lexicon.LONGEST && i + k < words.length; k++) {
                run = Lexicon.join(run, words[i + k]);
                int kinds = names.get(run) & Onomasticon.KINDS;
                if (kinds != 0) {
                    found = kinds;
                    length = k + 1;
                }
            }
            mark(marks, i, length, found);
        }
        return marks;
    }

    private static void mark(int[] marks, int first, int length, int found) {
        for (int k = 0; k < length; k++) {
            if (marks[first + k] == 0) {
                marks[first + k] = found * 16 + Math.min(length, 3) * 4 + (k == 0 ? 1 : k == length - 1 ? 3 : 2);
            }
        }
    }

    private int row(int template, int value) {
        return mix(mix(template * 0x9E3779B1) ^ value) & mask;
    }

    /** The finaliser of MurmurHash3. */
    private static int mix(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    private static int hash(String form, int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Character.toLowerCase(form.charAt(i));
        }
        return hash;
    }

    /** Kinds of characters, a run of one kind told once; the kind of the first in the lowest bits. */
    private static int shape(String form) {
        int shape = 0;
        int last = 0;
        int first = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c == '.' ? 4 : c == '-' ? 5 : c == '\'' ? 6 : 7;
            first = i == 0 ? kind : first;
            if (kind != last || i == 1) {
                shape = shape * 8 + kind;
                last = kind;
            }
        }
        return shape << 3 | first;
    }
}
