package org.hearsay.annotation.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.annotation.syntax.Features;
import org.hearsay.annotation.syntax.LinearTagger;
import org.hearsay.annotation.syntax.Words;

/** Trains the tagger on its own decisions. */
final class TaggerTraining {

    private static final int BITS = 18;

    private TaggerTraining() {}

    static LinearTagger train(List<Words> sentences, int rounds, Random random, PrintStream progress) {
        TreeSet<String> sorted = new TreeSet<>();
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                sorted.add(words.upos[i] + ' ' + words.xpos[i]);
            }
        }
        List<String> tags = List.copyOf(sorted);
        Perceptron perceptron = new Perceptron(tags.size(), BITS);
        Features features = new Features();
        float[] scores = new float[tags.size()];
        List<Words> order = new ArrayList<>(sentences);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Words words : order) {
                int[] chosen = new int[words.size()];
                for (int i = 0; i < words.size(); i++) {
                    LinearTagger.features(words.form, chosen, i, features);
                    perceptron.score(features, scores);
                    int best = best(scores);
                    int gold = Collections.binarySearch(tags, words.upos[i] + ' ' + words.xpos[i]);
                    perceptron.tick();
                    if (best != gold) {
                        perceptron.update(features, gold, best);
                        wrong++;
                    }
                    chosen[i] = best;
                }
            }
            progress.println("tags, round " + round + ": " + wrong + " wrong");
        }
        return new LinearTagger(tags, perceptron.model());
    }

    static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
