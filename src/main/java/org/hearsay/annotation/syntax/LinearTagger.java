package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Tags from left to right; UPOS and XPOS are one decision, so that they never contradict each other. */
public final class LinearTagger {

    private final List<String> tags;
    private final LinearModel model;

    /**
     * @param tags the classes, each {@code UPOS XPOS}
     * @param model scores them
     */
    public LinearTagger(List<String> tags, LinearModel model) {
        this.tags = List.copyOf(tags);
        this.model = model;
    }

    /** Fills UPOS and XPOS. */
    public void tag(Words words) {
        Features features = new Features();
        int[] scores = new int[tags.size()];
        int[] chosen = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            features(words.form, chosen, i, features);
            model.score(features, scores);
            chosen[i] = best(scores);
            String tag = tags.get(chosen[i]);
            int space = tag.indexOf(' ');
            words.upos[i] = tag.substring(0, space);
            words.xpos[i] = tag.substring(space + 1);
        }
    }

    static int best(int[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The features of one word, given the tags chosen before it. */
    public static void features(String[] form, int[] chosen, int i, Features f) {
        f.clear();
        String word = form[i];
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        int n = word.length();
        int w = lower.hashCode();
        int before = at(form, i - 1);
        int after = at(form, i + 1);
        int t1 = i > 0 ? chosen[i - 1] + 1 : 0;
        int t2 = i > 1 ? chosen[i - 2] + 1 : 0;
        f.add(0, 0);
        f.add(1, w);
        f.add(2, word.hashCode());
        for (int k = 1; k <= 5 && k < n; k++) {
            f.add(2 + k, lower.substring(n - k).hashCode());
            if (k <= 4) {
                f.add(10 + k, lower.substring(0, k).hashCode());
            }
        }
        int shape = shape(word);
        f.add(20, shape, i == 0 ? 1 : 0);
        f.add(21, shape, t1);
        f.add(22, t1);
        f.add(23, t1, t2);
        f.add(24, t1, w);
        f.add(25, before);
        f.add(26, after);
        f.add(27, at(form, i - 2));
        f.add(28, at(form, i + 2));
        f.add(29, before, w);
        f.add(30, w, after);
        f.add(31, suffix(form, i + 1, 3));
        f.add(32, suffix(form, i - 1, 3));
        f.add(33, t1, after);
        f.add(34, suffix(form, i + 1, 2), suffix(form, i, 3));
        f.add(35, i + 1 < form.length ? shape(form[i + 1]) : -1, shape);
        f.add(36, before, after);
    }

    private static int at(String[] form, int i) {
        return i < 0 ? -1 : i >= form.length ? -2 : form[i].toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    private static int suffix(String[] form, int i, int length) {
        if (i < 0 || i >= form.length) {
            return -1;
        }
        String word = form[i];
        return word.substring(Math.max(0, word.length() - length)).toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    /** Runs of capitals, small letters, digits and other signs, each told once. */
    static int shape(String word) {
        int shape = 0;
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c == '-' ? 4 : c == '.' ? 5 : 6;
            if (kind != last) {
                shape = shape * 7 + kind;
                last = kind;
            }
        }
        return shape;
    }

    public void write(DataOutputStream out) throws IOException {
        Strings.write(out, tags);
        model.write(out);
    }

    public static LinearTagger read(DataInputStream in) throws IOException {
        return new LinearTagger(Strings.read(in), LinearModel.read(in));
    }
}
