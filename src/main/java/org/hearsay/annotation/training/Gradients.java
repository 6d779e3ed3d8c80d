package org.hearsay.annotation.training;

import java.util.Arrays;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.Network;

/** The gradient of every table of a network. The two large tables are touched in few rows, so these are listed. */
final class Gradients {

    private static final int LARGE = 2;

    final float[][][] table;
    private final boolean[][] touched = new boolean[LARGE][];
    private final int[][] rows;
    private final int[] counts;

    Gradients(Network network) {
        table = new float[network.table.length][][];
        rows = new int[table.length][];
        counts = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            int size = network.rows(i);
            table[i] = new float[size][network.columns(i)];
            rows[i] = new int[size];
            if (i < LARGE) {
                touched[i] = new boolean[size];
            } else {
                Arrays.setAll(rows[i], row -> row);
                counts[i] = size;
            }
        }
    }

    /** Adds to a row of one of the large tables. */
    void add(int index, int row, float[] source) {
        if (!touched[index][row]) {
            touched[index][row] = true;
            rows[index][counts[index]++] = row;
        }
        Matrix.add(source, table[index][row]);
    }

    /** How many rows of a table may differ from nought. */
    int count(int index) {
        return counts[index];
    }

    /** The {@code i}th of them. */
    int row(int index, int i) {
        return rows[index][i];
    }

    /** Adds another gradient and clears that. */
    void take(Gradients other) {
        for (int index = 0; index < table.length; index++) {
            for (int i = 0; i < other.counts[index]; i++) {
                int row = other.rows[index][i];
                if (index < LARGE) {
                    add(index, row, other.table[index][row]);
                } else {
                    Matrix.add(other.table[index][row], table[index][row]);
                }
            }
        }
        other.clear();
    }

    void clear() {
        for (int index = 0; index < table.length; index++) {
            for (int i = 0; i < counts[index]; i++) {
                int row = rows[index][i];
                Arrays.fill(table[index][row], 0);
                if (index < LARGE) {
                    touched[index][row] = false;
                }
            }
            counts[index] = index < LARGE ? 0 : counts[index];
        }
    }
}
