package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.annotation.names.NameNetwork;
import org.hearsay.annotation.names.NameRows;
import org.hearsay.annotation.names.NameTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameGradientTest {

    private static final NameGradient.Shares NONE = new NameGradient.Shares(0, 0, 0, 0, 0);

    private final Random random = new Random(7);
    private final NameNetwork network = new NameNetwork(new NameNetwork.Sizes(64, 5, 4, 3, 1));

    /** The gradient says how the loss changes when a weight does. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void gradientIsTheSlopeOfTheLoss(int table) {
        for (float[][] rows : network.table) {
            for (float[] row : rows) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = (float) random.nextGaussian() * 0.4f;
                }
            }
        }
        List<NameGradient.Item> sentences = List.of(sentence(4), sentence(1), sentence(3));
        Gradients gradients = new Gradients(network.table, 1);
        new NameGradient(network, gradients, new Dropout(1), NONE, sentences).run();
        for (int trial = 0; trial < 12; trial++) {
            int row = random.nextInt(network.table[table].length);
            int column = random.nextInt(network.table[table][row].length);
            double slope = (lossAt(sentences, table, row, column, 0.003f) - lossAt(sentences, table, row, column, -0.003f)) / 0.006;
            assertThat((double) gradients.table[table][row][column]).isCloseTo(slope, within(0.03 + 0.05 * Math.abs(slope)));
        }
    }

    private double lossAt(List<NameGradient.Item> sentences, int table, int row, int column, float change) {
        float before = network.table[table][row][column];
        network.table[table][row][column] = before + change;
        double loss = new NameGradient(network, new Gradients(network.table, 1), new Dropout(1), NONE, sentences).run();
        network.table[table][row][column] = before;
        return loss;
    }

    private NameGradient.Item sentence(int n) {
        long[] allowed = new long[n];
        Arrays.fill(allowed, (1L << NameTagger.LABELS) - 1);
        allowed[0] = 1L << NameTagger.label(1, 0, n == 1 ? 0 : 1, 0);
        return new NameGradient.Item(rows(n, NameRows.OF_WORD), rows(n, NameRows.OF_PLACE), numbers(n, 4), numbers(n, 5), allowed);
    }

    private int[][] rows(int n, int size) {
        int[][] rows = new int[n][size];
        for (int[] row : rows) {
            Arrays.setAll(row, k -> random.nextInt(64));
        }
        return rows;
    }

    private float[][] numbers(int n, int width) {
        float[][] numbers = new float[n][width];
        for (float[] row : numbers) {
            for (int j = 0; j < width; j++) {
                row[j] = (float) random.nextGaussian() * 0.3f;
            }
        }
        return numbers;
    }
}
