package org.hearsay.annotation.names;

import java.util.Arrays;

/** Finds the best row of labels among those in which every name has a beginning and an end (Viterbi 1967). */
final class LabelPath {

    private LabelPath() {}

    /**
     * Finds it.
     *
     * @param scores of each label for each word
     * @param transitions score of a label behind another; the last row is for the first word
     */
    static int[] best(float[][] scores, float[][] transitions) {
        int n = scores.length;
        int labels = NameTagger.LABELS;
        int[][] from = new int[n][labels];
        float[] last = new float[labels];
        float[] next = new float[labels];
        for (int label = 0; label < labels; label++) {
            last[label] = NameTagger.follows(-1, label) ? transitions[labels][label] + scores[0][label] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < n; i++) {
            step(last, scores[i], transitions, next, from[i]);
            float[] swap = last;
            last = next;
            next = swap;
        }
        int[] path = new int[n];
        int best = 0;
        for (int label = 1; label < labels; label++) {
            best = !NameTagger.open(label) && last[label] > last[best] ? label : best;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = best;
            best = from[i][best];
        }
        return path;
    }

    private static void step(float[] last, float[] scores, float[][] transitions, float[] next, int[] from) {
        Arrays.fill(next, Float.NEGATIVE_INFINITY);
        for (int before = 0; before < last.length; before++) {
            if (NameTagger.open(before)) {
                int kind = before - (before - 1) % 4;
                reach(before, kind + NameTagger.INSIDE, last, transitions, next, from);
                reach(before, kind + NameTagger.LAST, last, transitions, next, from);
            } else {
                reach(before, NameTagger.OUTSIDE, last, transitions, next, from);
                for (int kind = 1; kind < last.length; kind += 4) {
                    reach(before, kind + NameTagger.BEGIN, last, transitions, next, from);
                    reach(before, kind + NameTagger.UNIT, last, transitions, next, from);
                }
            }
        }
        for (int label = 0; label < next.length; label++) {
            next[label] += scores[label];
        }
    }

    private static void reach(int before, int label, float[] last, float[][] transitions, float[] next, int[] from) {
        float score = last[before] + transitions[before][label];
        if (score > next[label]) {
            next[label] = score;
            from[label] = before;
        }
    }
}
