package org.hearsay.annotation.names;

import java.util.List;
import java.util.Locale;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.RecurrentLayer;
import org.hearsay.annotation.syntax.WordVectors;

/** Runs the network of names over sentences. One encoder serves all threads; what the words seen last add up to is remembered. */
final class NameEncoder {

    private static final int REMEMBERED = 1 << 14;

    private final NameNetwork network;
    private final NameRows rows;
    private final WordVectors vectors;
    /** Two threads may put their words in the same place; either is right, since an entry never changes. */
    private final Seen[] seen = new Seen[REMEMBERED];

    private record Seen(String form, float[] sum) {}

    NameEncoder(NameNetwork network, Lexicon lexicon, WordVectors vectors) {
        this.network = network;
        this.rows = new NameRows(lexicon, network.sizes.features());
        this.vectors = vectors;
    }

    /**
     * The score of each label for each word of some sentences, in order.
     *
     * @param forms words of each sentence
     * @param states what the syntax network knows of them
     */
    float[][] scores(List<String[]> forms, List<float[][]> states) {
        int n = forms.stream().mapToInt(sentence -> sentence.length).sum();
        float[][] x = new float[n][];
        float[][] known = new float[n][];
        int from = 0;
        for (int s = 0; s < forms.size(); s++) {
            words(forms.get(s), x, from);
            System.arraycopy(states.get(s), 0, known, from, forms.get(s).length);
            from += forms.get(s).length;
        }
        Matrix.multiplyAdd(known, network.table[NameNetwork.STATES], x);
        for (float[] row : x) {
            leak(row);
        }
        for (int layer = 0; layer < network.sizes.layers(); layer++) {
            x = layer(forms, x, NameNetwork.RECURRENT + 3 * layer);
        }
        float[][] scores = Matrix.rows(network.table[NameNetwork.LABELS_BIAS][0], n);
        Matrix.multiplyAdd(x, network.table[NameNetwork.LABELS], scores);
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

    private float[][] layer(List<String[]> forms, float[][] x, int index) {
        float[][] u = new float[x.length][6 * network.sizes.direction()];
        Matrix.multiplyAdd(x, network.table[index], u);
        float[][] output = new float[x.length][network.sizes.hidden()];
        RecurrentLayer layer = RecurrentLayer.reading(output, network.sizes.direction());
        int from = 0;
        for (String[] sentence : forms) {
            layer.run(x, u, network.table[index + 1], network.table[index + 2], from, from + sentence.length);
            from += sentence.length;
        }
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
