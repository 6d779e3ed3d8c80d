package org.hearsay.annotation.training;

import org.hearsay.annotation.syntax.Curves;

/** Turns scores into the gradient of their cross-entropy. */
final class Softmax {

    private Softmax() {}

    /**
     * Replaces scores by the gradient.
     *
     * @param barred a class that cannot be, or -1
     * @return the loss
     */
    static double gradient(float[] scores, int gold, int barred) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            largest = c == barred ? largest : Math.max(largest, scores[c]);
        }
        double loss = largest - scores[gold];
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            float gap = scores[c] - largest;
            scores[c] = c == barred || gap < -20 ? 0 : Curves.exp(gap);
            sum += scores[c];
        }
        float share = (float) (1 / sum);
        for (int c = 0; c < scores.length; c++) {
            scores[c] *= share;
        }
        scores[gold] -= 1;
        return loss + StrictMath.log(sum);
    }
}
