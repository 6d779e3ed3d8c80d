package org.hearsay.annotation.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vector instructions give the bits of the plain loops, so that nobody sees from the output how it was computed. */
class WideComputationTest {

    private final Random random = new Random(7);

    @BeforeEach
    void needsTheModule() {
        assumeTrue(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent(), "Java runs without --add-modules jdk.incubator.vector");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "3, 64, 50", "4, 96, 64", "7, 192, 109", "9, 48, 25", "61, 96, 288", "50, 192, 576"})
    void productsHaveTheSameBits(int rows, int inputs, int outputs) {
        float[][] x = matrix(rows, inputs);
        float[][] w = matrix(inputs, outputs);
        float[][] plain = matrix(rows, outputs);
        float[][] wide = copy(plain);
        Matrix.multiplyAdd(x, w, plain);
        new WideProduct(w).add(x, wide);
        assertArrayEquals(plain, wide);
    }

    @ParameterizedTest
    @CsvSource({"96", "48", "64"})
    void recurrencesHaveTheSameBits(int d) {
        assertTrue(WideRecurrence.fits(d));
        int[] lengths = {1, 17, 2, 30};
        int n = Arrays.stream(lengths).sum();
        float[][] x = matrix(n, 2 * d);
        float[][] u = matrix(n, 6 * d);
        float[][] bias = matrix(4, d);
        float[][] peep = matrix(4, d);
        float[][] wide = new float[n][2 * d];
        WideRecurrence.read(x, u, bias, peep, lengths, wide);
        RecurrentLayer plain = new RecurrentLayer(n, d);
        int from = 0;
        for (int length : lengths) {
            plain.run(x, u, bias, peep, from, from + length);
            from += length;
        }
        assertArrayEquals(plain.output, wide);
    }

    @Test
    void extremeNumbersHaveTheSameBits() {
        float[][] u = new float[1][6 * 64];
        for (int j = 0; j < u[0].length; j++) {
            u[0][j] = new float[] {1e30f, -1e30f, 15.8f, -15.8f, 0, -0f, 1e-30f, 7.9f}[j % 8];
        }
        float[][] x = matrix(1, 128);
        float[][] gates = new float[4][64];
        float[][] wide = new float[1][128];
        WideRecurrence.read(x, u, gates, gates, new int[] {1}, wide);
        RecurrentLayer plain = new RecurrentLayer(1, 64);
        plain.run(x, u, gates, gates, 0, 1);
        assertArrayEquals(plain.output, wide);
    }

    private float[][] matrix(int rows, int columns) {
        float[][] out = new float[rows][columns];
        for (float[] row : out) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) (3 * random.nextGaussian());
            }
        }
        return out;
    }

    private static float[][] copy(float[][] rows) {
        return Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    }
}
