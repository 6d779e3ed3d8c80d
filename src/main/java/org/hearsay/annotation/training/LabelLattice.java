package org.hearsay.annotation.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hearsay.annotation.names.NameTagger;

/**
 * All well-formed rows of labels of one sentence and how likely they are (a linear-chain conditional random field: Lafferty, McCallum and Pereira 2001).
 * Which labels a word may have can be left open, so that a name of unknown kind teaches where it begins and ends.
 */
final class LabelLattice {

    private static final int LABELS = NameTagger.LABELS;
    /** For each label those that may stand before it. */
    private static final int[][] BEFORE = IntStream.range(0, LABELS)
            .mapToObj(label -> IntStream.range(0, LABELS).filter(before -> NameTagger.follows(before, label)).toArray()).toArray(int[][]::new);

    private final int n;
    private final double[][] emission;
    private final double[][] transition;
    /** For each word and label, the share of all rows up to there that end in it. */
    private final double[][] forward;
    /** For each word and label, how much the rest of the rows adds, in the same scale. */
    private final double[][] backward;
    private final double[] scale;
    /** Logarithm of the sum of all rows. */
    private double total;

    private LabelLattice(float[][] scores, float[][] transitions, long[] allowed) {
        n = scores.length;
        emission = new double[n][LABELS];
        transition = new double[LABELS + 1][LABELS];
        forward = new double[n][LABELS];
        backward = new double[n][LABELS];
        scale = new double[n];
        for (int i = 0; i < n; i++) {
            emit(scores[i], allowed == null ? -1 : allowed[i], emission[i]);
        }
        for (int before = 0; before <= LABELS; before++) {
            for (int label = 0; label < LABELS; label++) {
                boolean follows = NameTagger.follows(before == LABELS ? -1 : before, label);
                transition[before][label] = follows ? StrictMath.exp(transitions[before][label]) : 0;
            }
        }
        forward();
        backward();
    }

    /** Takes the largest score out of a row, so that nothing overflows. */
    private void emit(float[] scores, long allowed, double[] out) {
        float largest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        total += largest;
        for (int label = 0; label < LABELS; label++) {
            out[label] = (allowed >>> label & 1) != 0 ? StrictMath.exp(scores[label] - largest) : 0;
        }
    }

    private void forward() {
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < LABELS; label++) {
                boolean broken = i == n - 1 && NameTagger.open(label);
                forward[i][label] = broken ? 0 : before(i, label) * emission[i][label];
                scale[i] += forward[i][label];
            }
            for (int label = 0; label < LABELS; label++) {
                forward[i][label] /= scale[i];
            }
            total += StrictMath.log(scale[i]);
        }
    }

    private double before(int i, int label) {
        if (i == 0) {
            return transition[LABELS][label];
        }
        double sum = 0;
        for (int before : BEFORE[label]) {
            sum += forward[i - 1][before] * transition[before][label];
        }
        return sum;
    }

    private void backward() {
        for (int label = 0; label < LABELS; label++) {
            backward[n - 1][label] = NameTagger.open(label) ? 0 : 1;
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double out = backward[i + 1][label] * emission[i + 1][label] / scale[i + 1];
                for (int before : BEFORE[label]) {
                    backward[i][before] += transition[before][label] * out;
                }
            }
        }
    }

    /** Adds {@code sign} times how likely each label and each pair of labels is. */
    private void expect(double sign, float[][] d, float[][] dtransitions) {
        for (int i = 0; i < n; i++) {
            for (int l = 0; l < LABELS; l++) {
                d[i][l] += (float) (sign * forward[i][l] * backward[i][l]);
            }
        }
        for (int l = 0; l < LABELS; l++) {
            dtransitions[LABELS][l] += (float) (sign * forward[0][l] * backward[0][l]);
        }
        for (int i = 1; i < n; i++) {
            for (int l = 0; l < LABELS; l++) {
                double out = sign * emission[i][l] * backward[i][l] / scale[i];
                for (int b : BEFORE[l]) {
                    dtransitions[b][l] += (float) (forward[i - 1][b] * transition[b][l] * out);
                }
            }
        }
    }

    /**
     * The gradient of how unlikely the allowed rows are.
     *
     * @param scores of each label for each word; replaced by their gradient
     * @param transitions scores of pairs
     * @param allowed for each word the labels that it may have, as bits
     * @param dtransitions gradient of the pairs, added to
     * @return the loss
     */
    static double gradient(float[][] scores, float[][] transitions, long[] allowed, float[][] dtransitions) {
        LabelLattice all = new LabelLattice(scores, transitions, null);
        LabelLattice right = new LabelLattice(scores, transitions, allowed);
        for (float[] row : scores) {
            Arrays.fill(row, 0);
        }
        all.expect(1, scores, dtransitions);
        right.expect(-1, scores, dtransitions);
        return all.total - right.total;
    }
}
