package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** What the tables of any network need: numbers to begin with, and bytes on disk, each row with its own scale. */
public final class Weights {

    private static final int STEPS = 127;
    /** The largest bias that a forget gate begins with. */
    private static final double FORGET = 3;

    private Weights() {}

    /**
     * Fills tables with small random numbers (Glorot and Bengio 2010). Forget gates begin half open to wide open, so that some columns reach far
     * back from the start.
     *
     * @param range how far from zero the numbers of a table may be; 0 leaves it at zero
     * @param gateBias whether a table holds the biases of gates, the forget gates in even rows
     */
    public static void initialise(float[][][] table, Random random, IntToDoubleFunction range, IntPredicate gateBias) {
        for (int i = 0; i < table.length; i++) {
            double widest = range.applyAsDouble(i);
            for (int r = 0; r < table[i].length; r++) {
                boolean forgets = gateBias.test(i) && r % 2 == 0;
                for (int j = 0; j < table[i][r].length; j++) {
                    table[i][r][j] = (float) (forgets ? FORGET * random.nextDouble() : widest == 0 ? 0 : (random.nextDouble() * 2 - 1) * widest);
                }
            }
        }
    }

    /** Writes tables, each row of bytes with its own scale. */
    public static void write(float[][][] tables, DataOutputStream out) throws IOException {
        for (float[][] table : tables) {
            for (float[] row : table) {
                float scale = scale(row);
                out.writeFloat(scale);
                for (float value : row) {
                    out.writeByte(steps(value, scale));
                }
            }
        }
    }

    /** Fills tables of the right sizes with what {@link #write} wrote. */
    public static void read(float[][][] tables, DataInputStream in) throws IOException {
        for (float[][] table : tables) {
            byte[] bytes = new byte[table[0].length];
            for (float[] row : table) {
                float scale = in.readFloat();
                in.readFully(bytes);
                for (int j = 0; j < row.length; j++) {
                    row[j] = bytes[j] * scale;
                }
            }
        }
    }

    /** Makes every weight what it would be after writing and reading. */
    public static void round(float[][][] tables) {
        for (float[][] table : tables) {
            for (float[] row : table) {
                float scale = scale(row);
                for (int j = 0; j < row.length; j++) {
                    row[j] = steps(row[j], scale) * scale;
                }
            }
        }
    }

    private static float scale(float[] row) {
        float largest = 0;
        for (float value : row) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest / STEPS;
    }

    private static int steps(float value, float scale) {
        return scale == 0 ? 0 : Math.max(-STEPS, Math.min(STEPS, Math.round(value / scale)));
    }
}
