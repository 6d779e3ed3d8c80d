package org.hearsay.annotation.training;

import java.util.SplittableRandom;

/** Silences random columns of a whole sentence (Gal and Ghahramani 2016), so that the network leans on no single one. */
final class Dropout {

    private final SplittableRandom random;

    Dropout(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean drops(float share) {
        return random.nextDouble() < share;
    }

    /** For each column nought, or what keeps the expected sum the same. */
    float[] mask(int columns, float share) {
        float[] mask = new float[columns];
        float kept = 1 / (1 - share);
        for (int j = 0; j < columns; j++) {
            mask[j] = drops(share) ? 0 : kept;
        }
        return mask;
    }
}
