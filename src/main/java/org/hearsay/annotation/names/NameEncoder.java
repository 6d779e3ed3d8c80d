package org.hearsay.annotation.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotation.syntax.LinearMap;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.RecurrentLayer;
import org.hearsay.annotation.syntax.WordVectors;

/** Runs the network of names over sentences. One encoder serves all threads; what the words seen last add up to is remembered. */
final class NameEncoder {

    private static final int REMEMBERED = 1 << 14;

    private final NameNetwork network;
    private final NameRows rows;
    private final WordVectors vectors;
    private final LinearMap fromStates;
    private final LinearMap[] linear;
    private final LinearMap toLabels;
    /** Two threads may put their words in the same place; either is right, since an entry never changes. */
    private final Seen[] seen = new Seen[REMEMBERED];

    private record Seen(String form, float[] sum) {}

    NameEncoder(NameNetwork network, Lexicon lexicon, WordVectors vectors) {
        this.network = network;
        this.rows = new NameRows(lexicon, network.sizes.features());
        this.vectors = vectors;
        fromStates = new LinearMap(network.table[NameNetwork.STATES]);
        linear = new LinearMap[network.sizes.layers()];
        Arrays.setAll(linear, i -> new LinearMap(network.table[NameNetwork.RECURRENT + 3 * i]));
        toLabels = new LinearMap(network.table[NameNetwork.LABELS]);
    }

    /**
     * The score of each label for each word of some sentences, in order.
     *
     * @param forms words of each sentence
     * @param states what the syntax network knows of them
     */
    float[][] scores(List<String[]> forms, List<float[][]> states) {
        int[] lengths = forms.stream().mapToInt(sentence -> sentence.length).toArray();
        int n = Arrays.stream(lengths).sum();
        float[][] x = new float[n][];
        float[][] known = new float[n][];
        int from = 0;
        for (int s = 0; s < forms.size(); s++) {
            words(forms.get(s), x, from);
            System.arraycopy(states.get(s), 0, known, from, forms.get(s).length);
            from += forms.get(s).length;
        }
        fromStates.multiplyAdd(known, x);
        for (float[] row : x) {
            leak(row);
        }
        for (int layer = 0; layer < linear.length; layer++) {
            x = layer(lengths, x, layer);
        }
        float[][] scores = Matrix.rows(network.table[NameNetwork.LABELS_BIAS][0], n);
        toLabels.multiplyAdd(x, scores);
        return scores;
    }

    /** What features and vectors of each word add up to. */
    private void words(String[] forms, float[][] x, int from) {
        int[][] places = rows.ofPlaces(forms);
        for (int i = 0; i < forms.length; i++) {
            float[] sum = remember(forms[i]).clone();
            for (int row : places[i]) {
                Matrix.add(network.table[NameNetwork.FEATURES][row], sum);
            }
            x[from + i] = sum;
        }
    }

    private float[][] layer(int[] lengths, float[][] x, int layer) {
        float[][] u = new float[x.length][6 * network.sizes.direction()];
        linear[layer].multiplyAdd(x, u);
        float[][] output = new float[x.length][network.sizes.hidden()];
        int index = NameNetwork.RECURRENT + 3 * layer;
        RecurrentLayer.read(x, u, network.table[index + 1], network.table[index + 2], lengths, output);
        return output;
    }

    private static void leak(float[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.max(row[j], NameNetwork.LEAK * row[j]);
        }
    }

    private float[] remember(String form) {
        int hash = form.hashCode();
        int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
        Seen entry = seen[place];
        if (entry == null || !entry.form.equals(form)) {
            entry = new Seen(form, sum(form));
            seen[place] = entry;
        }
        return entry.sum;
    }

    private float[] sum(String form) {
        float[] sum = network.table[NameNetwork.BIAS][0].clone();
        for (int row : rows.ofWord(form)) {
            Matrix.add(network.table[NameNetwork.FEATURES][row], sum);
        }
        int row = vectors.row(form, form.toLowerCase(Locale.ROOT));
        if (row >= 0) {
            float[] vector = new float[network.sizes.vector()];
            vectors.copy(row, vector);
            Matrix.multiplyAdd(vector, network.table[NameNetwork.VECTOR], sum);
        }
        return sum;
    }
}
