package org.hearsay.annotation.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.annotation.syntax.ArcHybrid;
import org.hearsay.annotation.syntax.Features;
import org.hearsay.annotation.syntax.LinearParser;
import org.hearsay.annotation.syntax.ParserView;
import org.hearsay.annotation.syntax.Words;

/** Trains the parser with a dynamic oracle: it follows its own decisions and learns the best continuation of each state it gets into. */
final class ParserTraining {

    private static final int TRANSITION_BITS = 20;
    private static final int LABEL_BITS = 18;

    private ParserTraining() {}

    static LinearParser train(List<Words> sentences, int rounds, Random random, PrintStream progress) {
        TreeSet<String> sorted = new TreeSet<>();
        for (Words words : sentences) {
            Collections.addAll(sorted, words.deprel);
        }
        List<String> relations = List.copyOf(sorted);
        Perceptron transitions = new Perceptron(3, TRANSITION_BITS);
        Perceptron labels = new Perceptron(relations.size(), LABEL_BITS);
        Features features = new Features();
        float[] scores = new float[3];
        float[] labelScores = new float[relations.size()];
        List<Words> order = new ArrayList<>(sentences);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            int wrongLabels = 0;
            for (Words words : order) {
                int size = words.size();
                int[] gold = new int[size];
                for (int i = 0; i < size; i++) {
                    gold[i] = words.head[i] < 0 ? size : words.head[i];
                }
                ParserView view = new ParserView(words);
                ArcHybrid state = new ArcHybrid(size);
                while (!state.isDone()) {
                    view.transitionFeatures(state, features);
                    transitions.score(features, scores);
                    int best = -1;
                    int right = -1;
                    int least = Integer.MAX_VALUE;
                    int[] costs = new int[3];
                    for (int t = 0; t < 3; t++) {
                        if (state.allows(t)) {
                            costs[t] = state.cost(t, gold);
                            best = best < 0 || scores[t] > scores[best] ? t : best;
                            least = Math.min(least, costs[t]);
                        }
                    }
                    for (int t = 0; t < 3; t++) {
                        if (state.allows(t) && costs[t] == least && (right < 0 || scores[t] > scores[right])) {
                            right = t;
                        }
                    }
                    transitions.tick();
                    if (costs[best] > least) {
                        transitions.update(features, right, best);
                        wrong++;
                    }
                    int taken = random.nextInt(10) == 0 && round < 2 ? right : best;
                    int relation = -1;
                    if (taken != ArcHybrid.SHIFT) {
                        int dependent = state.dependent();
                        view.labelFeatures(state, taken, features);
                        labels.score(features, labelScores);
                        relation = TaggerTraining.best(labelScores);
                        labels.tick();
                        int goldRelation = Collections.binarySearch(relations, words.deprel[dependent]);
                        if (gold[dependent] == state.head(taken) && relation != goldRelation) {
                            labels.update(features, goldRelation, relation);
                            wrongLabels++;
                        }
                    }
                    state.take(taken, relation);
                }
            }
            progress.println("trees, round " + round + ": " + wrong + " transitions and " + wrongLabels + " relations wrong");
        }
        return new LinearParser(relations, transitions.model(), labels.model());
    }
}
