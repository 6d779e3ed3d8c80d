package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Tags words and finds their heads with one network: every word scores every other as its head, and the best spanning tree wins. The greedy
 * transition-based parser with linear models that was tried first is nine points of labelled attachment behind, and this is still quick, since all
 * its work is a few matrix products.
 */
public final class Parser {

    /** Tags, each {@code UPOS XPOS}: one decision, so that the two never contradict each other. */
    private final List<String> tags;
    private final List<String> relations;
    private final Vocabulary vocabulary;
    private final Network network;
    private final WordVectors vectors;
    private final Encoder encoder;

    public Parser(List<String> tags, List<String> relations, Vocabulary vocabulary, Network network, WordVectors vectors) {
        this.tags = List.copyOf(tags);
        this.relations = List.copyOf(relations);
        this.vocabulary = vocabulary;
        this.network = network;
        this.vectors = vectors;
        encoder = new Encoder(network, vocabulary, vectors);
    }

    /** Whether a word in small letters has a vector. */
    boolean knows(String lower) {
        return vectors.row(lower, lower) >= 0;
    }

    /** Fills tags, heads and relations. */
    public void parse(Words words) {
        int n = words.size();
        float[][][] layers = encoder.encode(words.form);
        tag(words, layers[layers.length - 2]);
        float[][] roles = Matrix.rows(network.table[Network.ROLES_BIAS][0], n);
        Matrix.multiplyAdd(layers[layers.length - 1], network.table[Network.ROLES], roles);
        int[] heads = SpanningTree.of(new ArcScores(network, roles).scores());
        for (int i = 0; i < n; i++) {
            words.head[i] = heads[i] == n ? -1 : heads[i];
        }
        label(words, roles);
        TreeMends.apply(words);
    }

    private void tag(Words words, float[][] hidden) {
        float[][] scores = Matrix.rows(network.table[Network.TAGS_BIAS][0], hidden.length);
        Matrix.multiplyAdd(hidden, network.table[Network.TAGS], scores);
        for (int i = 0; i < scores.length; i++) {
            String tag = tags.get(best(scores[i]));
            int space = tag.indexOf(' ');
            words.upos[i] = tag.substring(0, space);
            words.xpos[i] = tag.substring(space + 1);
        }
    }

    private void label(Words words, float[][] roles) {
        float[][] pairs = new float[roles.length][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ArcScores.pair(network, roles, i, words.head[i]);
        }
        float[][] scores = Matrix.rows(network.table[Network.RELATIONS_BIAS][0], pairs.length);
        Matrix.multiplyAdd(pairs, network.table[Network.RELATIONS], scores);
        for (int i = 0; i < scores.length; i++) {
            words.deprel[i] = words.head[i] < 0 ? "root" : relations.get(best(scores[i]));
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    public void write(DataOutputStream out) throws IOException {
        Strings.write(out, tags);
        Strings.write(out, relations);
        vocabulary.write(out);
        network.write(out);
    }

    public static Parser read(DataInputStream in, WordVectors vectors) throws IOException {
        return new Parser(Strings.read(in), Strings.read(in), Vocabulary.read(in), Network.read(in), vectors);
    }
}
