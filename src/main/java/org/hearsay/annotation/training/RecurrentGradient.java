package org.hearsay.annotation.training;

import org.hearsay.annotation.syntax.Curves;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.RecurrentLayer;

/** The way back through a {@link RecurrentLayer}. */
final class RecurrentGradient {

    private final RecurrentLayer layer;
    private final float[][] x;
    private final float[][] peep;
    private final float[][] dbias;
    private final float[][] dpeep;
    private final int d;
    private final float[] input;
    private final float[] grad;
    private final float[] curve;
    private final float[] dc;
    private final float[] df;
    private final float[] dr;
    private final float[] scratch;

    /**
     * @param layer as the way forward left it
     * @param x its input
     * @param peep weights of the former cell
     * @param dbias gradient of the biases, added to
     * @param dpeep gradient of the weights of the former cell, added to
     */
    RecurrentGradient(RecurrentLayer layer, float[][] x, float[][] peep, float[][] dbias, float[][] dpeep) {
        this.layer = layer;
        this.x = x;
        this.peep = peep;
        this.dbias = dbias;
        this.dpeep = dpeep;
        d = peep[0].length;
        input = new float[d];
        grad = new float[d];
        curve = new float[d];
        dc = new float[d];
        df = new float[d];
        dr = new float[d];
        scratch = new float[d];
    }

    /**
     * Runs back over one sentence.
     *
     * @param dh gradient of the output
     * @param du gradient of the linear part, written
     * @param dx gradient of the input by way of the highway, written
     */
    void run(float[][] dh, float[][] du, float[][] dx, int from, int to) {
        float[] zero = new float[d];
        float[] carry = new float[d];
        for (int t = to - 1; t >= from; t--) {
            step(dh[t], du[t], dx[t], t > from ? layer.cell[0][t - 1] : zero, carry, t, 0);
        }
        carry = new float[d];
        for (int t = from; t < to; t++) {
            step(dh[t], du[t], dx[t], t < to - 1 ? layer.cell[1][t + 1] : zero, carry, t, 1);
        }
    }

    private void step(float[] dh, float[] du, float[] dx, float[] last, float[] carry, int t, int direction) {
        float[] z = layer.candidate[direction][t];
        float[] f = layer.forget[direction][t];
        float[] r = layer.highway[direction][t];
        float[] c = layer.cell[direction][t];
        System.arraycopy(x[t], direction * d, input, 0, d);
        System.arraycopy(dh, direction * d, grad, 0, d);
        int gate = 2 * direction;
        for (int j = 0; j < d; j++) {
            curve[j] = Curves.tanh(c[j]);
        }
        for (int j = 0; j < d; j++) {
            dr[j] = grad[j] * (curve[j] - input[j]) * r[j] * (1 - r[j]);
        }
        for (int j = 0; j < d; j++) {
            scratch[j] = grad[j] * (1 - r[j]);
        }
        System.arraycopy(scratch, 0, dx, direction * d, d);
        for (int j = 0; j < d; j++) {
            dc[j] = grad[j] * r[j] * (1 - curve[j] * curve[j]) + carry[j];
        }
        for (int j = 0; j < d; j++) {
            df[j] = dc[j] * (last[j] - z[j]) * f[j] * (1 - f[j]);
        }
        for (int j = 0; j < d; j++) {
            scratch[j] = dc[j] * (1 - f[j]);
        }
        System.arraycopy(scratch, 0, du, direction * 3 * d, d);
        System.arraycopy(df, 0, du, direction * 3 * d + d, d);
        System.arraycopy(dr, 0, du, direction * 3 * d + 2 * d, d);
        Matrix.add(df, dbias[gate]);
        Matrix.add(dr, dbias[gate + 1]);
        addProduct(df, last, dpeep[gate]);
        addProduct(dr, last, dpeep[gate + 1]);
        for (int j = 0; j < d; j++) {
            carry[j] = dc[j] * f[j];
        }
        addProduct(peep[gate], df, carry);
        addProduct(peep[gate + 1], dr, carry);
    }

    private static void addProduct(float[] a, float[] b, float[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j] * b[j];
        }
    }
}
