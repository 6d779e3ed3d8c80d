package org.hearsay.annotation.syntax;

import java.util.Locale;

/** Runs the network over sentences. One encoder serves all threads; the words seen last are remembered, which saves most of the embedding's work. */
final class Encoder {

    private static final int REMEMBERED = 1 << 13;

    private final Network network;
    private final Vocabulary vocabulary;
    private final WordVectors vectors;
    private final Network.Sizes sizes;
    /** Two threads may put their words in the same place; either is right, since an entry never changes. */
    private final Seen[] seen = new Seen[REMEMBERED];

    /** A word's share in the window: as left neighbour, as the word itself, as right neighbour. */
    private record Seen(String form, float[] left, float[] centre, float[] right) {}

    Encoder(Network network, Vocabulary vocabulary, WordVectors vectors) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.vectors = vectors;
        sizes = network.sizes;
    }

    /** What the network knows of each word of a sentence after each reading: one row of {@link Network.Sizes#hidden} numbers for each word. */
    float[][][] encode(String[] form) {
        float[][][] outputs = new float[sizes.layers()][][];
        float[][] x = window(form);
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = layer(x, Network.RECURRENT + 3 * i);
            x = outputs[i];
        }
        return outputs;
    }

    private float[][] layer(float[][] x, int index) {
        float[][] u = new float[x.length][6 * sizes.direction()];
        Matrix.multiplyAdd(x, network.table[index], u);
        RecurrentLayer layer = new RecurrentLayer(x.length, sizes.direction());
        layer.run(x, u, network.table[index + 1], network.table[index + 2], 0, x.length);
        return layer.output;
    }

    /** Each word with its two neighbours. */
    private float[][] window(String[] form) {
        float[][] out = Matrix.rows(network.table[Network.WINDOW_BIAS][0], form.length);
        float[][] edges = network.table[Network.WINDOW_EDGES];
        Matrix.add(edges[0], out[0]);
        Matrix.add(edges[1], out[form.length - 1]);
        for (int i = 0; i < form.length; i++) {
            Seen word = remember(form[i]);
            Matrix.add(word.centre, out[i]);
            if (i > 0) {
                Matrix.add(word.right, out[i - 1]);
            }
            if (i + 1 < form.length) {
                Matrix.add(word.left, out[i + 1]);
            }
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

    private Seen remember(String form) {
        int place = Features.mix(form.hashCode()) & REMEMBERED - 1;
        Seen entry = seen[place];
        if (entry == null || !entry.form.equals(form)) {
            entry = project(form);
            seen[place] = entry;
        }
        return entry;
    }

    private Seen project(String form) {
        float[] embedding = new float[sizes.embedding()];
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
        return new Seen(form, project(embedding, Network.WINDOW), project(embedding, Network.WINDOW + 1), project(embedding, Network.WINDOW + 2));
    }

    private float[] project(float[] embedding, int index) {
        float[] out = new float[sizes.hidden()];
        Matrix.multiplyAdd(embedding, network.table[index], out);
        return out;
    }
}
