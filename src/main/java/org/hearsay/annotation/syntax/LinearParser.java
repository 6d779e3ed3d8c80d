package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Parses greedily with two linear models: one chooses the transition, the other the relation of each new arc. */
public final class LinearParser {

    private final List<String> relations;
    private final LinearModel transitions;
    private final LinearModel labels;

    public LinearParser(List<String> relations, LinearModel transitions, LinearModel labels) {
        this.relations = List.copyOf(relations);
        this.transitions = transitions;
        this.labels = labels;
    }

    /** Fills heads and relations. */
    public void parse(Words words) {
        ParserView view = new ParserView(words);
        ArcHybrid state = new ArcHybrid(words.size());
        Features features = new Features();
        int[] scores = new int[3];
        int[] labelScores = new int[relations.size()];
        while (!state.isDone()) {
            view.transitionFeatures(state, features);
            transitions.score(features, scores);
            int best = -1;
            for (int t = 0; t < 3; t++) {
                if (state.allows(t) && (best < 0 || scores[t] > scores[best])) {
                    best = t;
                }
            }
            int relation = -1;
            if (best != ArcHybrid.SHIFT) {
                view.labelFeatures(state, best, features);
                labels.score(features, labelScores);
                relation = LinearTagger.best(labelScores);
            }
            state.take(best, relation);
        }
        for (int i = 0; i < words.size(); i++) {
            boolean root = state.head[i] == words.size();
            words.head[i] = root ? -1 : state.head[i];
            words.deprel[i] = root ? "root" : relations.get(state.label[i]);
        }
    }

    public void write(DataOutputStream out) throws IOException {
        Strings.write(out, relations);
        transitions.write(out);
        labels.write(out);
    }

    public static LinearParser read(DataInputStream in) throws IOException {
        return new LinearParser(Strings.read(in), LinearModel.read(in), LinearModel.read(in));
    }
}
