package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.annotation.syntax.Network;
import org.hearsay.annotation.syntax.Vocabulary;
import org.hearsay.annotation.syntax.WordVectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackpropagationTest {

    private static final Backpropagation.Shares NONE = new Backpropagation.Shares(0, 0, 0, 0, 0);

    private final Random random = new Random(7);
    private final WordVectors vectors = vectors();
    private final Network network = new Network(new Network.Sizes(6, 8, 6, 5, 3, 4, 3, 4, 3));

    static List<Integer> tables() {
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < Network.RECURRENT + 9; i++) {
            tables.add(i);
        }
        return tables;
    }

    /** The gradient says how the loss changes when a weight does. */
    @ParameterizedTest
    @MethodSource("tables")
    void gradientIsTheSlopeOfTheLoss(int table) {
        for (float[][] rows : network.table) {
            for (float[] row : rows) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = (float) random.nextGaussian() * 0.5f;
                }
            }
        }
        List<Example> sentences = List.of(sentence(5), sentence(1), sentence(4));
        Gradients gradients = new Gradients(network);
        new Backpropagation(network, vectors, gradients, new Dropout(1), NONE, sentences).run();
        for (int trial = 0; trial < 12; trial++) {
            int row = random.nextInt(network.rows(table));
            int column = random.nextInt(network.columns(table));
            double slope = (lossAt(sentences, table, row, column, 0.003f) - lossAt(sentences, table, row, column, -0.003f)) / 0.006;
            assertThat((double) gradients.table[table][row][column]).isCloseTo(slope, within(0.03 + 0.05 * Math.abs(slope)));
        }
    }

    private double lossAt(List<Example> sentences, int table, int row, int column, float change) {
        float before = network.table[table][row][column];
        network.table[table][row][column] = before + change;
        double loss = new Backpropagation(network, vectors, new Gradients(network), new Dropout(1), NONE, sentences).run();
        network.table[table][row][column] = before;
        return loss;
    }

    private Example sentence(int n) {
        Example e = new Example(new int[n], new int[n * Vocabulary.AFFIXES], new int[n], new int[n], new int[n], new int[n]);
        for (int i = 0; i < n; i++) {
            e.word()[i] = random.nextInt(6);
            e.vector()[i] = random.nextInt(4) - 1;
            e.tag()[i] = random.nextInt(4);
            e.head()[i] = i == 0 ? n : random.nextInt(i);
            e.relation()[i] = i == 0 ? -1 : random.nextInt(3);
            for (int k = 0; k < Vocabulary.AFFIXES; k++) {
                e.affix()[i * Vocabulary.AFFIXES + k] = random.nextInt(8);
            }
        }
        return e;
    }

    private WordVectors vectors() {
        byte[] values = new byte[3 * Network.VECTOR];
        new Random(3).nextBytes(values);
        return new WordVectors(List.of("a", "b", "c"), values, 0.01f);
    }
}
