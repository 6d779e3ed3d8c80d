package org.hearsay.annotation.syntax;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the network over sentences. One encoder serves all threads; the words seen last are remembered, which saves most of the embedding's work.
 * Sentences are read several at a time, so that the weights, which fill the processor's cache, come past once for all of them.
 */
final class Encoder {

    private static final int REMEMBERED = 1 << 14;

    private final Network network;
    private final Vocabulary vocabulary;
    private final WordVectors vectors;
    private final Network.Sizes sizes;
    /** From an embedding to its shares in the window, and from what a layer reads to its linear part. */
    private final LinearMap[] window = new LinearMap[3];
    private final LinearMap[] linear;
    /** Two threads may put their words in the same place; either is right, since an entry never changes. Each word may stand in two places. */
    private final Seen[] seen = new Seen[REMEMBERED];

    /** A word's share in the window: as left neighbour, as the word itself, as right neighbour. */
    private record Seen(String form, float[] left, float[] centre, float[] right) {}

    Encoder(Network network, Vocabulary vocabulary, WordVectors vectors) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.vectors = vectors;
        sizes = network.sizes;
        Arrays.setAll(window, i -> new LinearMap(network.table[Network.WINDOW + i]));
        linear = new LinearMap[sizes.layers()];
        Arrays.setAll(linear, i -> new LinearMap(network.table[Network.RECURRENT + 3 * i]));
    }

    /**
     * What the network knows of each word after each reading.
     *
     * @param sentences are read each for itself
     * @param work lends the rows, which hold until it is used again
     * @return for each reading one row of {@link Network.Sizes#hidden} numbers for each word of all sentences in order
     */
    float[][][] encode(List<Words> sentences, Workspace work) {
        int[] lengths = sentences.stream().mapToInt(Words::size).toArray();
        int n = Arrays.stream(lengths).sum();
        float[][][] outputs = new float[sizes.layers()][][];
        float[][] x = window(sentences, work.layer(0, n));
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = work.layer(i + 1, n);
            read(lengths, x, work.linear(n), outputs[i], i);
            x = outputs[i];
        }
        return outputs;
    }

    private void read(int[] lengths, float[][] x, float[][] u, float[][] output, int layer) {
        for (float[] row : u) {
            Arrays.fill(row, 0);
        }
        linear[layer].multiplyAdd(x, u);
        int index = Network.RECURRENT + 3 * layer;
        RecurrentLayer.read(x, u, network.table[index + 1], network.table[index + 2], lengths, output);
    }

    /** Each word with its two neighbours. */
    private float[][] window(List<Words> sentences, float[][] out) {
        Seen[] words = remember(sentences, out.length);
        Matrix.fill(out, network.table[Network.WINDOW_BIAS][0]);
        int from = 0;
        for (Words sentence : sentences) {
            int to = from + sentence.size();
            Matrix.add(network.table[Network.WINDOW_EDGES][0], out[from]);
            Matrix.add(network.table[Network.WINDOW_EDGES][1], out[to - 1]);
            for (int i = from; i < to; i++) {
                Matrix.add(words[i].centre, out[i]);
                if (i > from) {
                    Matrix.add(words[i].right, out[i - 1]);
                }
                if (i + 1 < to) {
                    Matrix.add(words[i].left, out[i + 1]);
                }
            }
            from = to;
        }
        for (float[] row : out) {
            leak(row);
        }
        return out;
    }

    private static void leak(float[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.max(row[j], Network.LEAK * row[j]);
        }
    }

    private Seen[] remember(List<Words> sentences, int n) {
        Seen[] words = new Seen[n];
        Map<String, Seen> unknown = new LinkedHashMap<>();
        int at = 0;
        for (Words sentence : sentences) {
            for (String form : sentence.form) {
                words[at] = remembered(form);
                if (words[at] == null) {
                    unknown.put(form, null);
                }
                at++;
            }
        }
        if (!unknown.isEmpty()) {
            learn(unknown);
            at = 0;
            for (Words sentence : sentences) {
                for (String form : sentence.form) {
                    words[at] = words[at] == null ? unknown.get(form) : words[at];
                    at++;
                }
            }
        }
        return words;
    }

    private static int place(String form) {
        return Features.mix(form.hashCode()) & REMEMBERED - 1;
    }

    private Seen remembered(String form) {
        int place = place(form);
        for (int i = 0; i < 2; i++) {
            Seen entry = seen[place ^ i];
            if (entry != null && entry.form.equals(form)) {
                return entry;
            }
        }
        return null;
    }

    /** Projects words that are not remembered, and remembers them in the place of those that came longest ago. */
    private void learn(Map<String, Seen> unknown) {
        float[][] embeddings = new float[unknown.size()][sizes.embedding()];
        int at = 0;
        for (String form : unknown.keySet()) {
            embed(form, embeddings[at++]);
        }
        float[][] left = project(embeddings, window[0]);
        float[][] centre = project(embeddings, window[1]);
        float[][] right = project(embeddings, window[2]);
        at = 0;
        for (Map.Entry<String, Seen> entry : unknown.entrySet()) {
            Seen word = new Seen(entry.getKey(), left[at], centre[at], right[at]);
            at++;
            entry.setValue(word);
            int place = place(word.form);
            seen[place ^ 1] = seen[place];
            seen[place] = word;
        }
    }

    private void embed(String form, float[] embedding) {
        String normal = Vocabulary.normal(form);
        Matrix.add(network.table[Network.WORDS][vocabulary.row(normal)], embedding);
        int[] affixes = new int[Vocabulary.AFFIXES];
        vocabulary.affixes(form, normal, affixes, 0);
        for (int row : affixes) {
            Matrix.add(network.table[Network.AFFIXES][row], embedding);
        }
        int row = vectors.row(form, form.toLowerCase(Locale.ROOT));
        if (row >= 0) {
            float[] vector = new float[Network.VECTOR];
            vectors.copy(row, vector);
            Matrix.multiplyAdd(vector, network.table[Network.PROJECTION], embedding);
        }
    }

    private float[][] project(float[][] embeddings, LinearMap share) {
        float[][] out = new float[embeddings.length][sizes.hidden()];
        share.multiplyAdd(embeddings, out);
        return out;
    }
}
