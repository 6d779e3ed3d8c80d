package org.hearsay.annotation.training;

import java.util.Arrays;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.Network;

/** The gradient of every table of a network. The large tables, which come first, are touched in few rows, so these are listed. */
final class Gradients {

    final float[][][] table;
    private final int large;
    private final boolean[][] touched;
    private final int[][] rows;
    private final int[] counts;

    /** Of the syntax network, whose words and affixes are large. */
    Gradients(Network network) {
        this(network.table, 2);
    }

    /**
     * @param weights the tables
     * @param large how many of them are large
     */
    Gradients(float[][][] weights, int large) {
        this.large = large;
        touched = new boolean[large][];
        table = new float[weights.length][][];
        rows = new int[table.length][];
        counts = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            int size = weights[i].length;
            table[i] = new float[size][weights[i][0].length];
            rows[i] = new int[size];
            if (i < large) {
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
                if (index < large) {
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
                if (index < large) {
                    touched[index][row] = false;
                }
            }
            counts[index] = index < large ? 0 : counts[index];
        }
    }
}
