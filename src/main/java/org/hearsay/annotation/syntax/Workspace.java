package org.hearsay.annotation.syntax;

import java.util.Arrays;

/**
 * The rows that one thread computes with, used again and again: fresh ones for each sentence would push the weights out of the processor's cache.
 * What is lent keeps whatever was written into it before.
 */
final class Workspace {

    private final Network.Sizes sizes;
    private final float[][][] layers;
    private float[][] linear = {};
    private float[][] roles = {};
    private float[][] tags = {};

    Workspace(Network.Sizes sizes) {
        this.sizes = sizes;
        layers = new float[sizes.layers() + 1][0][];
    }

    /** Rows of what goes into a layer: 0 for the first, one more for what comes out of the last. */
    float[][] layer(int i, int n) {
        layers[i] = grown(layers[i], n, sizes.hidden());
        return Arrays.copyOf(layers[i], n);
    }

    /** Rows of the linear part of a layer. */
    float[][] linear(int n) {
        linear = grown(linear, n, 6 * sizes.direction());
        return Arrays.copyOf(linear, n);
    }

    /** Rows of the common projection for dependents and heads. */
    float[][] roles(int n) {
        roles = grown(roles, n, sizes.roles());
        return Arrays.copyOf(roles, n);
    }

    /** Rows of the scores of tags. */
    float[][] tags(int n) {
        tags = grown(tags, n, sizes.tags());
        return Arrays.copyOf(tags, n);
    }

    private static float[][] grown(float[][] rows, int n, int columns) {
        if (rows.length >= n) {
            return rows;
        }
        float[][] out = Arrays.copyOf(rows, n);
        for (int i = rows.length; i < n; i++) {
            out[i] = new float[columns];
        }
        return out;
    }
}
