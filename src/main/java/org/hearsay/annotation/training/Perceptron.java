package org.hearsay.annotation.training;

import java.util.Arrays;
import org.hearsay.annotation.syntax.Features;
import org.hearsay.annotation.syntax.LinearModel;

/** An averaged perceptron over hashed features (Freund and Schapire 1999; averaging by Daumé's counter). */
final class Perceptron {

    private final int classes;
    private final int mask;
    private final float[] weights;
    private final float[] totals;
    private float step = 1;

    Perceptron(int classes, int bits) {
        this.classes = classes;
        mask = (1 << bits) - 1;
        weights = new float[classes << bits];
        totals = new float[classes << bits];
    }

    void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = (features.hash(i) & mask) * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }

    /** The class with the highest score. */
    static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** Makes {@code good} likelier and {@code bad} less likely for these features. */
    void update(Features features, int good, int bad) {
        for (int i = 0; i < features.size(); i++) {
            int row = (features.hash(i) & mask) * classes;
            weights[row + good] += 1;
            totals[row + good] += step;
            weights[row + bad] -= 1;
            totals[row + bad] -= step;
        }
    }

    void tick() {
        step++;
    }

    /** The averaged weights, in bytes. */
    LinearModel model() {
        double sum = 0;
        int used = 0;
        float[] average = new float[weights.length];
        for (int i = 0; i < average.length; i++) {
            average[i] = weights[i] - totals[i] / step;
            if (average[i] != 0) {
                sum += (double) average[i] * average[i];
                used++;
            }
        }
        double scale = used == 0 ? 1 : 127 / (6 * Math.sqrt(sum / used));
        byte[] bytes = new byte[average.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(average[i] * scale)));
        }
        return new LinearModel(classes, bytes);
    }
}
