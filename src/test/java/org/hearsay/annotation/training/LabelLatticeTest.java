package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.annotation.names.NameTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLatticeTest {

    private static final long ANY = (1L << NameTagger.LABELS) - 1;

    private final Random random = new Random(5);

    /** The loss is what remains of all well-formed rows when only the allowed ones count, and the gradient is its slope. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void sumsOverAllRows(int size) {
        float[][] scores = numbers(size);
        float[][] transitions = numbers(NameTagger.LABELS + 1);
        long[] allowed = new long[size];
        Arrays.fill(allowed, ANY);
        allowed[0] = 1 | 1L << NameTagger.label(0, 0, 0, 0) | 1L << NameTagger.label(2, 0, 1, 0);
        double expected = logSum(size, scores, transitions, null) - logSum(size, scores, transitions, allowed);
        float[][] gradient = copy(scores);
        float[][] slopes = new float[NameTagger.LABELS + 1][NameTagger.LABELS];
        assertThat(LabelLattice.gradient(gradient, transitions, allowed, slopes)).isCloseTo(expected, within(1e-5));
        for (int trial = 0; trial < 20; trial++) {
            int row = random.nextInt(size);
            int label = random.nextInt(NameTagger.LABELS);
            assertThat((double) gradient[row][label]).isCloseTo(slope(scores, row, label, () -> loss(scores, transitions, allowed)), within(2e-3));
            int before = trial % 2 == 0 ? NameTagger.LABELS : random.nextInt(NameTagger.LABELS);
            assertThat((double) slopes[before][label]).isCloseTo(slope(transitions, before, label, () -> loss(scores, transitions, allowed)), within(2e-3));
        }
    }

    private static double slope(float[][] table, int row, int column, java.util.function.DoubleSupplier loss) {
        float before = table[row][column];
        table[row][column] = before + 0.01f;
        double above = loss.getAsDouble();
        table[row][column] = before - 0.01f;
        double below = loss.getAsDouble();
        table[row][column] = before;
        return (above - below) / 0.02;
    }

    private static double loss(float[][] scores, float[][] transitions, long[] allowed) {
        return LabelLattice.gradient(copy(scores), transitions, allowed, new float[NameTagger.LABELS + 1][NameTagger.LABELS]);
    }

    private static float[][] copy(float[][] rows) {
        return Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    }

    private float[][] numbers(int rows) {
        float[][] numbers = new float[rows][NameTagger.LABELS];
        for (float[] row : numbers) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        return numbers;
    }

    private static double logSum(int size, float[][] scores, float[][] transitions, long[] allowed) {
        List<Double> sums = new ArrayList<>();
        walk(new int[size], 0, 0, scores, transitions, allowed, sums);
        return Math.log(sums.stream().mapToDouble(Math::exp).sum());
    }

    private static void walk(int[] labels, int at, double score, float[][] scores, float[][] transitions, long[] allowed, List<Double> sums) {
        int before = at == 0 ? -1 : labels[at - 1];
        if (at == labels.length) {
            if (!NameTagger.open(before)) {
                sums.add(score);
            }
            return;
        }
        for (int label = 0; label < NameTagger.LABELS; label++) {
            if (NameTagger.follows(before, label) && (allowed == null || (allowed[at] >>> label & 1) != 0)) {
                labels[at] = label;
                walk(labels, at + 1, score + scores[at][label] + transitions[before < 0 ? NameTagger.LABELS : before][label], scores, transitions, allowed, sums);
            }
        }
    }
}
