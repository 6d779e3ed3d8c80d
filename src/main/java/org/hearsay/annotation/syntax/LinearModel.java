package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear classifier over hashed features: one row of small weights for each feature, one column for each class. Eight weights lie in one number
 * and are added at once: weights count from 0 to 255, and while they are added each has the room of two.
 */
public final class LinearModel {

    private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;
    private static final int ZERO = 128;
    /** So many sums of two bytes cannot run over. */
    private static final int AT_ONCE = 256;

    private final int classes;
    private final int mask;
    /** Numbers in a row. */
    private final int width;
    private final long[] rows;

    /**
     * @param classes number of classes
     * @param weights rows of {@code classes} weights; the number of rows is a power of two
     */
    public LinearModel(int classes, byte[] weights) {
        this.classes = classes;
        mask = weights.length / classes - 1;
        if (Integer.bitCount(mask + 1) != 1 || (mask + 1) * classes != weights.length) {
            throw new IllegalArgumentException(weights.length + " weights are no power-of-two rows of " + classes);
        }
        width = (classes + Long.BYTES - 1) / Long.BYTES;
        rows = new long[(mask + 1) * width];
        for (int row = 0; row <= mask; row++) {
            for (int c = 0; c < classes; c++) {
                rows[row * width + c / Long.BYTES] |= (long) (weights[row * classes + c] + ZERO) << c % Long.BYTES * Byte.SIZE;
            }
        }
    }

    public int classes() {
        return classes;
    }

    /** Adds the rows of the features into {@code scores}, which is cleared first. */
    public void score(Features features, int[] scores) {
        for (int c = 0; c < classes; c++) {
            scores[c] = -ZERO * features.size();
        }
        for (int from = 0; from < features.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, features.size());
            for (int k = 0; k < width; k++) {
                add(features, from, to, k, scores);
            }
        }
    }

    private void add(Features features, int from, int to, int k, int[] scores) {
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
            long eight = rows[(features.hash(i) & mask) * width + k];
            even += eight & EVERY_OTHER;
            odd += eight >>> Byte.SIZE & EVERY_OTHER;
        }
        for (int c = k * Long.BYTES; c < Math.min(classes, (k + 1) * Long.BYTES); c++) {
            scores[c] += (int) ((c % 2 == 0 ? even : odd) >>> c % Long.BYTES / 2 * Short.SIZE & 0xFFFF);
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt((mask + 1) * classes);
        for (int row = 0; row <= mask; row++) {
            for (int c = 0; c < classes; c++) {
                out.writeByte((int) (rows[row * width + c / Long.BYTES] >>> c % Long.BYTES * Byte.SIZE & 0xFF) - ZERO);
            }
        }
    }

    public static LinearModel read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new LinearModel(classes, weights);
    }
}
