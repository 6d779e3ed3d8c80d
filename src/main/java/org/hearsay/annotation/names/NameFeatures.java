package org.hearsay.annotation.names;

import org.hearsay.annotation.syntax.Features;

/** The features that decide whether a word begins, continues, ends or alone is a name. One object for each sentence. */
public final class NameFeatures {

    private static final int[] PATHS = {4, 6, 10, 20};

    private final int size;
    private final int[] word;
    private final int[] exact;
    private final int[] shape;
    private final int[] tag;
    private final int[] entry;
    private final int[] phrase;
    private final int[][] affixes;
    private final boolean shouted;

    /**
     * Looks a sentence up.
     *
     * @param forms its words
     * @param tags their Penn tags
     * @param lexicon what is known of words
     */
    public NameFeatures(String[] forms, String[] tags, Lexicon lexicon) {
        size = forms.length;
        word = new int[size];
        exact = new int[size];
        shape = new int[size];
        tag = new int[size];
        entry = new int[size];
        phrase = new int[size];
        affixes = new int[size][];
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < size; i++) {
            String form = forms[i];
            word[i] = Lexicon.hash(form);
            exact[i] = form.hashCode();
            shape[i] = shape(form);
            tag[i] = tags[i].hashCode();
            entry[i] = lexicon.get(word[i]);
            affixes[i] = affixes(form);
            if (Character.isLetter(form.charAt(0))) {
                letters++;
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        shouted = letters > 3 && capitals * 10 > letters * 7;
        phrases(lexicon);
    }

    private static int[] affixes(String form) {
        int[] affixes = new int[6];
        int n = form.length();
        for (int k = 2; k <= 4; k++) {
            affixes[k - 2] = k < n ? hash(form, n - k, n) : 0;
            affixes[k + 1] = k < n ? hash(form, 0, k) : 0;
        }
        return affixes;
    }

    private static int hash(String form, int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Character.toLowerCase(form.charAt(i));
        }
        return hash;
    }

    /** Marks the longest runs of words that name places or organizations. */
    private void phrases(Lexicon lexicon) {
        for (int i = 0; i < size; i++) {
            int run = 0;
            int found = 0;
            int length = 0;
            for (int k = 0; k < Lexicon.LONGEST && i + k < size; k++) {
                run = Lexicon.join(run, word[i + k]);
                int flags = (k == 0 ? entry[i] : lexicon.get(run)) & (Lexicon.PLACE | Lexicon.ORGANIZATION);
                if (flags != 0) {
                    found = flags;
                    length = k + 1;
                }
            }
            for (int k = 0; k < length; k++) {
                if (phrase[i + k] == 0 || length > 1) {
                    phrase[i + k] = found * 16 + Math.min(length, 3) * 4 + (k == 0 ? 1 : k == length - 1 ? 3 : 2);
                }
            }
        }
    }

    /** Kinds of characters, a run of one kind told once. */
    private static int shape(String form) {
        int shape = 0;
        int last = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c == '.' ? 4 : c == '-' ? 5 : c == '\'' ? 6 : 7;
            if (kind != last || i == 1) {
                shape = shape * 8 + kind;
                last = kind;
            }
        }
        return shape;
    }

    /**
     * Fills in the features of one word.
     *
     * @param i its place
     * @param before label of the word before, or -1
     * @param before2 label of the one before that, or -1
     * @param f where to
     */
    public void fill(int i, int before, int before2, Features f) {
        f.clear();
        f.add(0, before + 2);
        f.add(1, before + 2, before2 + 2);
        f.add(2, word[i]);
        f.add(3, exact[i]);
        f.add(4, shape[i], i == 0 ? 1 : 0, shouted ? 1 : 0);
        f.add(5, shape[i], before + 2);
        f.add(6, word[i], before + 2);
        for (int k = 0; k < 6; k++) {
            if (affixes[i][k] != 0) {
                f.add(7 + k, affixes[i][k]);
            }
        }
        f.add(13, tag[i], before + 2);
        f.add(14, tag[i], shape[i]);
        f.add(15, at(tag, i - 1), tag[i], at(tag, i + 1));
        f.add(16, at(tag, i + 1), at(tag, i + 2));
        f.add(17, at(word, i - 1));
        f.add(18, at(word, i + 1));
        f.add(19, at(word, i - 2));
        f.add(20, at(word, i + 2));
        f.add(21, at(word, i - 1), word[i]);
        f.add(22, word[i], at(word, i + 1));
        f.add(23, at(shape, i - 1), shape[i], at(shape, i + 1));
        f.add(24, at(word, i - 1), at(word, i + 1));
        f.add(25, at(shape, i + 1), before + 2);
        clusters(i, before, f);
        lexicon(i, before, f);
    }

    private void clusters(int i, int before, Features f) {
        for (int k = 0; k < PATHS.length; k++) {
            int path = Lexicon.cluster(entry[i], PATHS[k]);
            f.add(30 + k, path);
            f.add(34 + k, Lexicon.cluster(at(entry, i - 1), PATHS[k]));
            f.add(38 + k, Lexicon.cluster(at(entry, i + 1), PATHS[k]));
            if (k > 0) {
                f.add(42 + k, path, before + 2);
                f.add(46 + k, path, shape[i]);
            }
        }
        f.add(51, Lexicon.cluster(at(entry, i - 2), 10));
        f.add(52, Lexicon.cluster(at(entry, i + 2), 10));
        f.add(53, Lexicon.cluster(at(entry, i - 1), 10), Lexicon.cluster(entry[i], 10));
        f.add(54, Lexicon.cluster(entry[i], 10), Lexicon.cluster(at(entry, i + 1), 10));
    }

    private void lexicon(int i, int before, Features f) {
        int known = entry[i] & 0x1F;
        f.add(60, known, shape[i]);
        f.add(61, known, before + 2);
        f.add(62, at(entry, i - 1) & 0x1F, known, at(entry, i + 1) & 0x1F);
        f.add(63, known, at(shape, i + 1), at(entry, i + 1) & 0x1F);
        f.add(64, phrase[i], shape[i]);
        f.add(65, phrase[i], before + 2);
        f.add(66, phrase[i], at(phrase, i + 1));
        f.add(67, phrase[i], at(word, i - 1));
        f.add(68, phrase[i], known);
    }

    private int at(int[] values, int i) {
        return i < 0 ? -1 : i >= size ? -2 : values[i];
    }
}
