package org.hearsay.annotation.syntax;

/**
 * A simple recurrent unit that reads a sentence in both directions (Lei et al., "Simple Recurrent Units for Highly Parallelizable Recurrence", 2018):
 * all matrix products are made at once for all words, and only a cheap elementwise pass goes from word to word.
 *
 * <p>Input and output have {@code 2·d} columns, the first half for the way forward and the second for the way back. The linear part has {@code 6·d}:
 * candidate, forget gate and highway gate of either direction.
 */
public final class RecurrentLayer {

    /** Rows of biases and of weights of the former cell: forget gate and highway gate of either direction. */
    static final int GATES = 4;

    public final float[][] output;
    /** By direction and word; the way back of a training step needs them. */
    public final float[][][] candidate;
    public final float[][][] forget;
    public final float[][][] highway;
    public final float[][][] cell;

    private final int d;

    /**
     * @param n number of words
     * @param d width of one direction
     */
    public RecurrentLayer(int n, int d) {
        this(d, new float[n][2 * d], new float[2][n][d], new float[2][n][d], new float[2][n][d], new float[2][n][d]);
    }

    private RecurrentLayer(int d, float[][] output, float[][][] candidate, float[][][] forget, float[][][] highway, float[][][] cell) {
        this.d = d;
        this.output = output;
        this.candidate = candidate;
        this.forget = forget;
        this.highway = highway;
        this.cell = cell;
    }

    /**
     * Reads sentences and remembers nothing of the way.
     *
     * @param x input rows of all sentences in order
     * @param u the linear part of each row, without biases
     * @param bias of forget and highway gate, for each direction
     * @param peep weights of the former cell in these gates
     * @param lengths rows of each sentence
     * @param output where the output goes: rows of {@code 2·d} columns
     */
    public static void read(float[][] x, float[][] u, float[][] bias, float[][] peep, int[] lengths, float[][] output) {
        int d = peep[0].length;
        if (WideUnit.pays(x.length) && WideRecurrence.fits(d)) {
            WideRecurrence.read(x, u, bias, peep, lengths, output);
            return;
        }
        RecurrentLayer layer = reading(output, d);
        int from = 0;
        for (int length : lengths) {
            layer.run(x, u, bias, peep, from, from + length);
            from += length;
        }
    }

    private static RecurrentLayer reading(float[][] output, int d) {
        int n = output.length;
        return new RecurrentLayer(d, output, shared(n, d, 1), shared(n, d, 1), shared(n, d, 1), shared(n, d, 2));
    }

    /** Both directions take turns with the same few rows. */
    private static float[][][] shared(int n, int d, int rows) {
        float[][] some = new float[rows][d];
        float[][] all = new float[n][];
        for (int t = 0; t < n; t++) {
            all[t] = some[t % rows];
        }
        return new float[][][] {all, all};
    }

    /**
     * Runs over one sentence.
     *
     * @param x input rows
     * @param u the linear part of each row, without biases
     * @param bias of forget and highway gate, for each direction
     * @param peep weights of the former cell in these gates
     * @param from index of the sentence's first row
     * @param to index behind its last row
     */
    public void run(float[][] x, float[][] u, float[][] bias, float[][] peep, int from, int to) {
        float[] input = new float[d];
        float[] out = new float[d];
        float[] last = new float[d];
        for (int t = from; t < to; t++) {
            step(x[t], u[t], bias, peep, last, t, 0, input, out);
            last = cell[0][t];
        }
        last = new float[d];
        for (int t = to - 1; t >= from; t--) {
            step(x[t], u[t], bias, peep, last, t, 1, input, out);
            last = cell[1][t];
        }
    }

    private void step(float[] x, float[] u, float[][] bias, float[][] peep, float[] last, int t, int direction, float[] input, float[] out) {
        float[] z = candidate[direction][t];
        float[] f = forget[direction][t];
        float[] r = highway[direction][t];
        float[] c = cell[direction][t];
        System.arraycopy(u, direction * 3 * d, z, 0, d);
        System.arraycopy(u, direction * 3 * d + d, f, 0, d);
        System.arraycopy(u, direction * 3 * d + 2 * d, r, 0, d);
        System.arraycopy(x, direction * d, input, 0, d);
        int gate = direction * GATES / 2;
        open(f, bias[gate], peep[gate], last);
        open(r, bias[gate + 1], peep[gate + 1], last);
        mix(z, last, f, c);
        System.arraycopy(c, 0, out, 0, d);
        Curves.tanh(out);
        mix(input, out, r, out);
        System.arraycopy(out, 0, output[t], direction * d, d);
    }

    private static void open(float[] gate, float[] bias, float[] peep, float[] last) {
        for (int j = 0; j < gate.length; j++) {
            gate[j] += bias[j] + peep[j] * last[j];
        }
        Curves.sigmoid(gate);
    }

    /** {@code out = a + share · (b - a)}. */
    private static void mix(float[] a, float[] b, float[] share, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = a[j] + share[j] * (b[j] - a[j]);
        }
    }
}
