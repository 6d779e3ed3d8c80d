package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private static final int ROWS = 64;

    private static byte[] weights(int classes, Random random) {
        byte[] weights = new byte[ROWS * classes];
        random.nextBytes(weights);
        weights[0] = Byte.MIN_VALUE;
        weights[classes - 1] = Byte.MAX_VALUE;
        return weights;
    }

    @Test
    void addsTheWeightsOfAllFeatures() {
        Random random = new Random(1);
        for (int classes : new int[] {1, 2, 7, 8, 9, 25}) {
            byte[] weights = weights(classes, random);
            for (int size : new int[] {0, 1, 70, 256, 257, 1000}) {
                Features features = new Features();
                int[] expected = new int[classes];
                for (int i = 0; i < size; i++) {
                    features.add(i % 7, random.nextInt(5));
                    int row = features.hash(i) & ROWS - 1;
                    for (int c = 0; c < classes; c++) {
                        expected[c] += weights[row * classes + c];
                    }
                }
                int[] scores = new int[classes];
                new LinearModel(classes, weights).score(features, scores);
                assertThat(scores).isEqualTo(expected);
            }
        }
    }

    @Test
    void isWrittenAsItWasRead() throws IOException {
        byte[] weights = weights(25, new Random(2));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        new LinearModel(25, weights).write(new DataOutputStream(first));
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        LinearModel.read(new DataInputStream(new ByteArrayInputStream(first.toByteArray()))).write(new DataOutputStream(second));
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray()).endsWith(weights);
    }
}
