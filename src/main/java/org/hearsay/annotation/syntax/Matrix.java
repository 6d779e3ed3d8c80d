package org.hearsay.annotation.syntax;

/**
 * Products of matrices, one array for each row. The inner loops run over whole arrays from 0, write at most three and make at most six products: only
 * so does the JIT compiler always make vector instructions of them (ten times the speed of one array with offsets). A row of a product has the same
 * bits wherever it stands and whatever stands beside it: two rows of the right side are added at a time, the second first.
 */
public final class Matrix {

    private Matrix() {}

    /** Adds a product: {@code y += x · w}. */
    public static void multiplyAdd(float[][] x, float[][] w, float[][] y) {
        int row = 0;
        for (; row + 3 <= x.length; row += 3) {
            threeRows(x[row], x[row + 1], x[row + 2], w, y[row], y[row + 1], y[row + 2]);
        }
        if (row + 2 == x.length) {
            twoRows(x[row], x[row + 1], w, y[row], y[row + 1]);
        } else if (row < x.length) {
            multiplyAdd(x[row], w, y[row]);
        }
    }

    private static void threeRows(float[] x0, float[] x1, float[] x2, float[][] w, float[] y0, float[] y1, float[] y2) {
        int i = 0;
        for (; i + 2 <= w.length; i += 2) {
            threeByTwo(x0[i], x0[i + 1], x1[i], x1[i + 1], x2[i], x2[i + 1], w[i], w[i + 1], y0, y1, y2, y0.length);
        }
        if (i < w.length) {
            add(x0[i], w[i], y0);
            add(x1[i], w[i], y1);
            add(x2[i], w[i], y2);
        }
    }

    private static void threeByTwo(
            float a, float b, float c, float d, float e, float f, float[] w0, float[] w1, float[] y0, float[] y1, float[] y2, int m) {
        for (int j = 0; j < m; j++) {
            float s = w0[j];
            float t = w1[j];
            y0[j] = Math.fma(a, s, Math.fma(b, t, y0[j]));
            y1[j] = Math.fma(c, s, Math.fma(d, t, y1[j]));
            y2[j] = Math.fma(e, s, Math.fma(f, t, y2[j]));
        }
    }

    private static void twoRows(float[] x0, float[] x1, float[][] w, float[] y0, float[] y1) {
        int i = 0;
        for (; i + 2 <= w.length; i += 2) {
            twoByTwo(x0[i], x0[i + 1], x1[i], x1[i + 1], w[i], w[i + 1], y0, y1, y0.length);
        }
        if (i < w.length) {
            add(x0[i], w[i], y0);
            add(x1[i], w[i], y1);
        }
    }

    private static void twoByTwo(float a, float b, float c, float d, float[] w0, float[] w1, float[] y0, float[] y1, int m) {
        for (int j = 0; j < m; j++) {
            float s = w0[j];
            float t = w1[j];
            y0[j] = Math.fma(a, s, Math.fma(b, t, y0[j]));
            y1[j] = Math.fma(c, s, Math.fma(d, t, y1[j]));
        }
    }

    /** Adds a product with one row: {@code y += x · w}. */
    public static void multiplyAdd(float[] x, float[][] w, float[] y) {
        int i = 0;
        for (; i + 4 <= w.length; i += 4) {
            oneByFour(x[i], x[i + 1], x[i + 2], x[i + 3], w[i], w[i + 1], w[i + 2], w[i + 3], y, y.length);
        }
        if (i + 2 <= w.length) {
            add(x[i + 1], w[i + 1], y);
            add(x[i], w[i], y);
            i += 2;
        }
        if (i < w.length) {
            add(x[i], w[i], y);
        }
    }

    private static void oneByFour(float a, float b, float c, float d, float[] w0, float[] w1, float[] w2, float[] w3, float[] y, int m) {
        for (int j = 0; j < m; j++) {
            y[j] = Math.fma(c, w2[j], Math.fma(d, w3[j], Math.fma(a, w0[j], Math.fma(b, w1[j], y[j]))));
        }
    }

    /** Adds {@code a · x} to {@code y}. */
    public static void add(float a, float[] x, float[] y) {
        for (int j = 0; j < y.length; j++) {
            y[j] = Math.fma(a, x[j], y[j]);
        }
    }

    /** Adds {@code x} to {@code y}. */
    public static void add(float[] x, float[] y) {
        for (int j = 0; j < y.length; j++) {
            y[j] += x[j];
        }
    }

    public static float[][] transposed(float[][] x) {
        int columns = x[0].length;
        float[][] out = new float[columns][x.length];
        for (int row = 0; row < x.length; row++) {
            float[] source = x[row];
            for (int j = 0; j < columns; j++) {
                out[j][row] = source[j];
            }
        }
        return out;
    }

    /** Rows that all are one bias. */
    public static float[][] rows(float[] bias, int n) {
        float[][] out = new float[n][bias.length];
        fill(out, bias);
        return out;
    }

    /** Makes every row one bias. */
    static void fill(float[][] rows, float[] bias) {
        for (float[] row : rows) {
            System.arraycopy(bias, 0, row, 0, bias.length);
        }
    }
}
