package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Tags words and finds their heads with one network: every word scores every other as its head, and the best spanning tree wins. The greedy
 * transition-based parser with linear models that was tried first is nine points of labelled attachment behind, and this is still quick, since all
 * its work is a few matrix products.
 */
public final class Parser {

    /** Words that are read at once, or a few more: enough to make good use of each weight, few enough to leave the weights room in the processor's cache. */
    private static final int AT_ONCE = 48;

    /** Tags, each {@code UPOS XPOS}: one decision, so that the two never contradict each other. */
    private final List<String> tags;
    private final String[] upos;
    private final String[] xpos;
    private final List<String> relations;
    private final Vocabulary vocabulary;
    private final Network network;
    private final WordVectors vectors;
    private final Encoder encoder;
    /** By the constants of the network. */
    private final LinearMap[] maps;
    private final ThreadLocal<Workspace> workspace;

    public Parser(List<String> tags, List<String> relations, Vocabulary vocabulary, Network network, WordVectors vectors) {
        this.tags = List.copyOf(tags);
        upos = tags.stream().map(tag -> tag.substring(0, tag.indexOf(' '))).toArray(String[]::new);
        xpos = tags.stream().map(tag -> tag.substring(tag.indexOf(' ') + 1)).toArray(String[]::new);
        this.relations = List.copyOf(relations);
        this.vocabulary = vocabulary;
        this.network = network;
        this.vectors = vectors;
        encoder = new Encoder(network, vocabulary, vectors);
        maps = Arrays.stream(network.table).map(LinearMap::new).toArray(LinearMap[]::new);
        workspace = ThreadLocal.withInitial(() -> new Workspace(network.sizes));
    }

    /** The vectors that it reads words by. */
    WordVectors vectors() {
        return vectors;
    }

    /** Whether a word in small letters has a vector. */
    boolean knows(String lower) {
        return vectors.row(lower, lower) >= 0;
    }

    /** Fills tags, heads and relations. What is read in a sentence does not depend on the others. */
    public void parse(List<Words> sentences) {
        int from = 0;
        while (from < sentences.size()) {
            int to = from;
            for (int words = 0; to < sentences.size() && words < AT_ONCE; to++) {
                words += sentences.get(to).size();
            }
            parseTogether(sentences.subList(from, to));
            from = to;
        }
    }

    private void parseTogether(List<Words> sentences) {
        Workspace work = workspace.get();
        float[][][] layers = encoder.encode(sentences, work);
        float[][] states = layers[layers.length - 2];
        tag(sentences, states, work);
        float[][] top = layers[layers.length - 1];
        float[][] roles = work.roles(top.length);
        Matrix.fill(roles, network.table[Network.ROLES_BIAS][0]);
        maps[Network.ROLES].multiplyAdd(top, roles);
        int from = 0;
        for (Words sentence : sentences) {
            sentence.states = Arrays.stream(states, from, from + sentence.size()).map(float[]::clone).toArray(float[][]::new);
            attach(sentence, Arrays.copyOfRange(roles, from, from + sentence.size()));
            from += sentence.size();
        }
        label(sentences, roles);
        sentences.forEach(TreeMends::apply);
    }

    private void attach(Words words, float[][] roles) {
        int n = words.size();
        int[] heads = SpanningTree.of(new ArcScores(network, roles, (table, x, y) -> maps[table].multiplyAdd(x, y)).scores());
        for (int i = 0; i < n; i++) {
            words.head[i] = heads[i] == n ? -1 : heads[i];
        }
    }

    private void tag(List<Words> sentences, float[][] hidden, Workspace work) {
        float[][] scores = work.tags(hidden.length);
        Matrix.fill(scores, network.table[Network.TAGS_BIAS][0]);
        maps[Network.TAGS].multiplyAdd(hidden, scores);
        int at = 0;
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                int best = best(scores[at++]);
                words.upos[i] = upos[best];
                words.xpos[i] = xpos[best];
            }
        }
    }

    private void label(List<Words> sentences, float[][] roles) {
        float[][] pairs = new float[roles.length][];
        int from = 0;
        for (Words words : sentences) {
            float[][] own = Arrays.copyOfRange(roles, from, from + words.size());
            for (int i = 0; i < own.length; i++) {
                pairs[from + i] = ArcScores.pair(network, own, i, words.head[i]);
            }
            from += own.length;
        }
        float[][] scores = Matrix.rows(network.table[Network.RELATIONS_BIAS][0], pairs.length);
        maps[Network.RELATIONS].multiplyAdd(pairs, scores);
        int at = 0;
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                words.deprel[i] = words.head[i] < 0 ? "root" : relations.get(best(scores[at + i]));
            }
            at += words.size();
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
