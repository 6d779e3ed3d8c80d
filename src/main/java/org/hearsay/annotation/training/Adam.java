package org.hearsay.annotation.training;

import org.hearsay.annotation.syntax.Network;

/** The Adam optimiser (Kingma and Ba 2015); rows of the large tables move only when they were used. */
final class Adam {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.98f;
    private static final float EPSILON = 1e-7f;

    private final float[][][] table;
    private final float[][][] mean;
    private final float[][][] variance;
    private int steps;

    Adam(Network network) {
        this(network.table);
    }

    /** @param table the weights that it moves */
    Adam(float[][][] table) {
        this.table = table;
        mean = new float[table.length][][];
        variance = new float[table.length][][];
        for (int i = 0; i < table.length; i++) {
            mean[i] = new float[table[i].length][table[i][0].length];
            variance[i] = new float[table[i].length][table[i][0].length];
        }
    }

    /** Moves the weights against a gradient. */
    void step(Gradients gradients, float rate) {
        steps++;
        float corrected = (float) (rate * Math.sqrt(1 - StrictMath.pow(BETA2, steps)) / (1 - StrictMath.pow(BETA1, steps)));
        for (int index = 0; index < table.length; index++) {
            for (int i = 0; i < gradients.count(index); i++) {
                int row = gradients.row(index, i);
                move(gradients.table[index][row], mean[index][row], variance[index][row], table[index][row], corrected);
            }
        }
    }

    private static void move(float[] gradient, float[] mean, float[] variance, float[] weights, float rate) {
        for (int j = 0; j < mean.length; j++) {
            mean[j] = BETA1 * mean[j] + (1 - BETA1) * gradient[j];
        }
        for (int j = 0; j < mean.length; j++) {
            variance[j] = BETA2 * variance[j] + (1 - BETA2) * gradient[j] * gradient[j];
        }
        for (int j = 0; j < mean.length; j++) {
            weights[j] -= rate * mean[j] / ((float) Math.sqrt(variance[j]) + EPSILON);
        }
    }
}
