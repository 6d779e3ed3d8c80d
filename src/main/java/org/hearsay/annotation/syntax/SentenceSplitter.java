package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Decides after which words a sentence ends, from the words around the place and the space between them. */
public final class SentenceSplitter {

    /** No sentence is longer: the parser compares all words of one with each other, and a text may come without any end. */
    private static final int LONGEST = 250;
    private static final Set<String> BULLETS = Set.of("\u2022", "\u2023", "\u25E6", "\u25AA", "\u25CF", "\u00B7", "*", "-", "\u2013");

    private final LinearModel model;

    public SentenceSplitter(LinearModel model) {
        this.model = model;
    }

    /**
     * Finds the sentences of one paragraph.
     *
     * @param text the text
     * @param words its words
     * @return for each word whether it is the last of its sentence; true for the last
     */
    public boolean[] split(CharSequence text, Spans words) {
        boolean[] ends = new boolean[words.size()];
        if (ends.length == 0) {
            return ends;
        }
        Context context = new Context(text, words);
        Features features = new Features();
        int[] scores = new int[2];
        int begun = 0;
        for (int i = 0; i < ends.length - 1; i++) {
            if (i - begun + 1 == LONGEST) {
                ends[i] = true;
            } else if (!context.runsOn(i) && !Abbreviations.leadsOn(context.lowered[i]) && !(i == begun && BULLETS.contains(context.form[i]))) {
                context.features(i, begun, features);
                model.score(features, scores);
                ends[i] = scores[1] > scores[0];
            }
            begun = ends[i] ? i + 1 : begun;
        }
        ends[ends.length - 1] = true;
        return ends;
    }

    /** The words of a paragraph, as the decisions see them. */
    public static final class Context {

        private final CharSequence text;
        private final Spans spans;
        private final String[] form;
        private final String[] lowered;
        private final int[] lower;
        private final int[] shape;

        public Context(CharSequence text, Spans spans) {
            this.text = text;
            this.spans = spans;
            form = new String[spans.size()];
            lowered = new String[spans.size()];
            lower = new int[spans.size()];
            shape = new int[spans.size()];
            for (int i = 0; i < form.length; i++) {
                form[i] = Orthography.plain(text, spans.start(i), spans.end(i));
                lowered[i] = form[i].toLowerCase(Locale.ROOT);
                lower[i] = lowered[i].hashCode();
                shape[i] = Vocabulary.shape(form[i]);
            }
        }

        private int lower(int i) {
            return i < 0 ? -1 : i >= lower.length ? -2 : lower[i];
        }

        private int shape(int i) {
            return i < 0 || i >= shape.length ? -1 : shape[i];
        }

        /** Characters between two words: 0 none, 1 space, 2 several, 3 a line break. */
        private int gap(int i) {
            if (i < 0 || i + 1 >= form.length) {
                return 4;
            }
            int from = spans.end(i);
            int to = spans.start(i + 1);
            for (int k = from; k < to; k++) {
                if (text.charAt(k) == '\n') {
                    return 3;
                }
            }
            return Math.min(2, to - from);
        }

        /** Whether a word without a mark is followed on its line by one in small letters: "the DDoS attack". */
        private boolean runsOn(int i) {
            return gap(i) == 1 && Character.isLetterOrDigit(form[i].charAt(form[i].length() - 1)) && Character.isLowerCase(form[i + 1].charAt(0));
        }

        public void features(int i, int begun, Features f) {
            f.clear();
            int gap = gap(i);
            int w = lower(i);
            f.add(0, gap);
            f.add(1, w);
            f.add(2, w, gap);
            f.add(3, shape(i), gap);
            f.add(4, lower(i + 1), gap);
            f.add(5, shape(i + 1), w);
            f.add(6, lower(i - 1), w);
            f.add(7, shape(i - 1), w, shape(i + 1));
            f.add(8, w, lower(i + 1));
            f.add(9, lower(i + 2), shape(i + 1), w);
            f.add(10, shape(i), shape(i + 1), shape(i + 2));
            f.add(11, Math.min(6, i - begun), w);
            f.add(12, Math.min(10, (i - begun) / 4), shape(i + 1), shape(i));
            f.add(13, i > 0 && form[i - 1].length() < 4 ? 1 : 0, w, shape(i + 1));
            f.add(14, quotes(begun, i), w, lower(i + 1));
            f.add(15, shape(i - 1), shape(i), shape(i + 1), gap);
            f.add(16, lower(i - 1), lower(i + 1));
            f.add(17, lower(begun), w);
        }

        private int quotes(int from, int to) {
            int count = 0;
            for (int i = from; i <= to; i++) {
                count += form[i].equals("\"") ? 1 : 0;
            }
            return count & 1;
        }
    }

    public void write(DataOutputStream out) throws IOException {
        model.write(out);
    }

    public static SentenceSplitter read(DataInputStream in) throws IOException {
        return new SentenceSplitter(LinearModel.read(in));
    }
}
