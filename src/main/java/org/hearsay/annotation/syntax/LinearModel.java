package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A linear classifier over hashed features: one row of small weights for each feature, one column for each class. */
public final class LinearModel {

    private final int classes;
    private final int mask;
    private final byte[] weights;

    /**
     * @param classes number of classes
     * @param weights rows of {@code classes} weights; the number of rows is a power of two
     */
    public LinearModel(int classes, byte[] weights) {
        this.classes = classes;
        this.mask = weights.length / classes - 1;
        this.weights = weights;
        if (Integer.bitCount(mask + 1) != 1 || (mask + 1) * classes != weights.length) {
            throw new IllegalArgumentException(weights.length + " weights are no power-of-two rows of " + classes);
        }
    }

    public int classes() {
        return classes;
    }

    /** Adds the rows of the features into {@code scores}, which is cleared first. */
    public void score(Features features, int[] scores) {
        for (int c = 0; c < classes; c++) {
            scores[c] = 0;
        }
        for (int i = 0; i < features.size(); i++) {
            int row = (features.hash(i) & mask) * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt(weights.length);
        out.write(weights);
    }

    public static LinearModel read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new LinearModel(classes, weights);
    }
}
