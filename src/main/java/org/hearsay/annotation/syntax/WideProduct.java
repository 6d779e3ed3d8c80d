package org.hearsay.annotation.syntax;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A product by the processor's vector instructions: four rows at a time meet two vectors of columns, whose sums stay in registers until they are done. The
 * weights of these columns fit into the processor's nearest cache and are used for all rows before the next columns come.
 */
final class WideProduct {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int VECTOR = LANES.length();
    /** Columns that are summed at once. */
    private static final int PANEL = 2 * VECTOR;
    /** Rows that are summed at once. */
    private static final int ROWS = 4;

    private final int inputs;
    private final int outputs;
    /** For each panel of columns and each input its weights; the last panel is filled up with noughts. */
    private final float[] panels;

    /** @param w an even number of rows, one for each input */
    WideProduct(float[][] w) {
        inputs = w.length;
        outputs = w[0].length;
        panels = new float[(outputs + PANEL - 1) / PANEL * PANEL * inputs];
        for (int from = 0, at = 0; from < outputs; from += PANEL) {
            for (int i = 0; i < inputs; i++, at += PANEL) {
                System.arraycopy(w[i], from, panels, at, Math.min(PANEL, outputs - from));
            }
        }
    }

    /** Adds the product of some rows: {@code y += x · w}. */
    void add(float[][] x, float[][] y) {
        int n = (x.length + ROWS - 1) / ROWS * ROWS;
        float[][] rows = Arrays.copyOf(x, n);
        float[][] sums = Arrays.copyOf(y, n);
        for (int r = x.length; r < n; r++) {
            rows[r] = rows[0];
            sums[r] = new float[outputs];
        }
        int at = 0;
        int from = 0;
        for (; from + PANEL <= outputs; from += PANEL, at += PANEL * inputs) {
            for (int r = 0; r < n; r += ROWS) {
                four(rows[r], rows[r + 1], rows[r + 2], rows[r + 3], at, sums[r], sums[r + 1], sums[r + 2], sums[r + 3], from);
            }
        }
        if (from < outputs) {
            last(rows, sums, at, from);
        }
    }

    /** The last columns, which are fewer than a panel has. */
    private void last(float[][] rows, float[][] sums, int at, int from) {
        float[][] part = new float[ROWS][PANEL];
        for (int r = 0; r < rows.length; r += ROWS) {
            for (int i = 0; i < ROWS; i++) {
                System.arraycopy(sums[r + i], from, part[i], 0, outputs - from);
            }
            four(rows[r], rows[r + 1], rows[r + 2], rows[r + 3], at, part[0], part[1], part[2], part[3], 0);
            for (int i = 0; i < ROWS; i++) {
                System.arraycopy(part[i], 0, sums[r + i], from, outputs - from);
            }
        }
    }

    /** Adds four rows' products with the panel at {@code at} to {@code y}, from a column on. */
    private void four(float[] x0, float[] x1, float[] x2, float[] x3, int at, float[] y0, float[] y1, float[] y2, float[] y3, int from) {
        float[] w = panels;
        FloatVector a0 = FloatVector.fromArray(LANES, y0, from);
        FloatVector b0 = FloatVector.fromArray(LANES, y0, from + VECTOR);
        FloatVector a1 = FloatVector.fromArray(LANES, y1, from);
        FloatVector b1 = FloatVector.fromArray(LANES, y1, from + VECTOR);
        FloatVector a2 = FloatVector.fromArray(LANES, y2, from);
        FloatVector b2 = FloatVector.fromArray(LANES, y2, from + VECTOR);
        FloatVector a3 = FloatVector.fromArray(LANES, y3, from);
        FloatVector b3 = FloatVector.fromArray(LANES, y3, from + VECTOR);
        int n = inputs;
        for (int i = 0; i < n; i += 2) {
            int place = at + i * PANEL;
            // The second first, like Matrix.
            FloatVector u = FloatVector.fromArray(LANES, w, place + PANEL);
            FloatVector v = FloatVector.fromArray(LANES, w, place + PANEL + VECTOR);
            FloatVector t = FloatVector.broadcast(LANES, x0[i + 1]);
            a0 = u.fma(t, a0);
            b0 = v.fma(t, b0);
            t = FloatVector.broadcast(LANES, x1[i + 1]);
            a1 = u.fma(t, a1);
            b1 = v.fma(t, b1);
            t = FloatVector.broadcast(LANES, x2[i + 1]);
            a2 = u.fma(t, a2);
            b2 = v.fma(t, b2);
            t = FloatVector.broadcast(LANES, x3[i + 1]);
            a3 = u.fma(t, a3);
            b3 = v.fma(t, b3);
            u = FloatVector.fromArray(LANES, w, place);
            v = FloatVector.fromArray(LANES, w, place + VECTOR);
            t = FloatVector.broadcast(LANES, x0[i]);
            a0 = u.fma(t, a0);
            b0 = v.fma(t, b0);
            t = FloatVector.broadcast(LANES, x1[i]);
            a1 = u.fma(t, a1);
            b1 = v.fma(t, b1);
            t = FloatVector.broadcast(LANES, x2[i]);
            a2 = u.fma(t, a2);
            b2 = v.fma(t, b2);
            t = FloatVector.broadcast(LANES, x3[i]);
            a3 = u.fma(t, a3);
            b3 = v.fma(t, b3);
        }
        a0.intoArray(y0, from);
        b0.intoArray(y0, from + VECTOR);
        a1.intoArray(y1, from);
        b1.intoArray(y1, from + VECTOR);
        a2.intoArray(y2, from);
        b2.intoArray(y2, from + VECTOR);
        a3.intoArray(y3, from);
        b3.intoArray(y3, from + VECTOR);
    }
}
