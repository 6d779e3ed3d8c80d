package org.hearsay.annotation.training;

import java.util.Arrays;
import java.util.List;
import org.hearsay.annotation.names.NameNetwork;
import org.hearsay.annotation.names.NameRows;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.RecurrentLayer;

/** Runs sentences through the network of names with dropout and adds up how each weight should move. */
final class NameGradient {

    /**
     * A sentence as the network sees it.
     *
     * @param words rows of each word by itself
     * @param places rows of each word for its place
     * @param vectors of each word, nought where there is none
     * @param states of the syntax network
     * @param allowed labels that each word may have, as bits
     */
    record Item(int[][] words, int[][] places, float[][] vectors, float[][] states, long[] allowed) {
        int size() {
            return words.length;
        }
    }

    /**
     * How often what is silenced.
     *
     * @param identity the rows that name a very word
     * @param row any row
     * @param states a column of the syntax network's states, in a whole sentence
     * @param blind all of them
     * @param hidden a column before or behind a layer, in a whole sentence
     */
    record Shares(float identity, float row, float states, float blind, float hidden) {}

    private final NameNetwork network;
    private final Gradients gradients;
    private final Dropout dropout;
    private final Shares shares;
    private final List<Item> batch;
    private final int n;
    private final int[] offset;
    private double loss;

    NameGradient(NameNetwork network, Gradients gradients, Dropout dropout, Shares shares, List<Item> batch) {
        this.network = network;
        this.gradients = gradients;
        this.dropout = dropout;
        this.shares = shares;
        this.batch = batch;
        offset = new int[batch.size() + 1];
        for (int s = 0; s < batch.size(); s++) {
            offset[s + 1] = offset[s] + batch.get(s).size();
        }
        n = offset[batch.size()];
    }

    /**
     * Adds the gradient of the sentences.
     *
     * @return the sum of their losses
     */
    double run() {
        int layers = network.sizes.layers();
        int[][] rows = rows();
        float[][] states = states();
        float[][] vectors = vectors();
        float[][] sum = sum(rows, states, vectors);
        float[][][] masks = new float[layers + 1][][];
        for (int k = 0; k <= layers; k++) {
            masks[k] = masks(network.sizes.hidden(), shares.hidden);
        }
        // inputs[k] goes into layer k, the last one into the scores of labels
        float[][][] inputs = new float[layers + 1][][];
        RecurrentLayer[] readings = new RecurrentLayer[layers];
        inputs[0] = leaky(sum);
        drop(masks[0], inputs[0]);
        for (int k = 0; k < layers; k++) {
            readings[k] = forward(inputs[k], NameNetwork.RECURRENT + 3 * k);
            inputs[k + 1] = copy(readings[k].output);
            drop(masks[k + 1], inputs[k + 1]);
        }
        float[][] d = labels(inputs[layers]);
        for (int k = layers - 1; k >= 0; k--) {
            drop(masks[k + 1], d);
            d = backward(readings[k], inputs[k], d, NameNetwork.RECURRENT + 3 * k);
        }
        drop(masks[0], d);
        leak(sum, d);
        columns(d, NameNetwork.BIAS);
        weights(states, d, NameNetwork.STATES);
        weights(vectors, d, NameNetwork.VECTOR);
        for (int i = 0; i < n; i++) {
            for (int row : rows[i]) {
                if (row >= 0) {
                    gradients.add(NameNetwork.FEATURES, row, d[i]);
                }
            }
        }
        return loss;
    }

    /** What each word adds up to. */
    private float[][] sum(int[][] rows, float[][] states, float[][] vectors) {
        float[][] sum = Matrix.rows(network.table[NameNetwork.BIAS][0], n);
        for (int i = 0; i < n; i++) {
            for (int row : rows[i]) {
                if (row >= 0) {
                    Matrix.add(network.table[NameNetwork.FEATURES][row], sum[i]);
                }
            }
        }
        Matrix.multiplyAdd(states, network.table[NameNetwork.STATES], sum);
        Matrix.multiplyAdd(vectors, network.table[NameNetwork.VECTOR], sum);
        return sum;
    }

    /** The loss of the labels, and the gradient of what they are scored by. */
    private float[][] labels(float[][] x) {
        float[][] scores = Matrix.rows(network.table[NameNetwork.LABELS_BIAS][0], n);
        Matrix.multiplyAdd(x, network.table[NameNetwork.LABELS], scores);
        for (int s = 0; s < batch.size(); s++) {
            float[][] own = Arrays.copyOfRange(scores, offset[s], offset[s + 1]);
            loss += LabelLattice.gradient(own, network.table[NameNetwork.TRANSITIONS], batch.get(s).allowed(), gradients.table[NameNetwork.TRANSITIONS]);
        }
        columns(scores, NameNetwork.LABELS_BIAS);
        weights(x, scores, NameNetwork.LABELS);
        return input(scores, NameNetwork.LABELS);
    }

    private float[][] vectors() {
        float[][] vectors = new float[n][];
        for (int s = 0; s < batch.size(); s++) {
            System.arraycopy(batch.get(s).vectors(), 0, vectors, offset[s], batch.get(s).size());
        }
        return vectors;
    }

    private int[][] rows() {
        int[][] rows = new int[n][NameRows.OF_WORD + NameRows.OF_PLACE];
        for (int s = 0; s < batch.size(); s++) {
            Item item = batch.get(s);
            for (int i = 0; i < item.size(); i++) {
                int[] own = rows[offset[s] + i];
                System.arraycopy(item.words()[i], 0, own, 0, NameRows.OF_WORD);
                System.arraycopy(item.places()[i], 0, own, NameRows.OF_WORD, NameRows.OF_PLACE);
                boolean hidden = dropout.drops(shares.identity);
                for (int k = 0; k < own.length; k++) {
                    if (k < NameRows.IDENTITY && hidden || dropout.drops(shares.row)) {
                        own[k] = -1;
                    }
                }
            }
        }
        return rows;
    }

    private float[][] states() {
        int width = network.sizes.states();
        float[][] states = new float[n][];
        for (int s = 0; s < batch.size(); s++) {
            float[] mask = dropout.drops(shares.blind) ? new float[width] : dropout.mask(width, shares.states);
            for (int i = 0; i < batch.get(s).size(); i++) {
                float[] row = batch.get(s).states()[i].clone();
                for (int j = 0; j < width; j++) {
                    row[j] *= mask[j];
                }
                states[offset[s] + i] = row;
            }
        }
        return states;
    }

    private float[][] masks(int columns, float share) {
        float[][] masks = new float[batch.size()][];
        for (int s = 0; s < masks.length; s++) {
            masks[s] = dropout.mask(columns, share);
        }
        return masks;
    }

    private void drop(float[][] masks, float[][] rows) {
        for (int s = 0; s < masks.length; s++) {
            for (int i = offset[s]; i < offset[s + 1]; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] *= masks[s][j];
                }
            }
        }
    }

    private static float[][] copy(float[][] rows) {
        float[][] out = new float[rows.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = rows[i].clone();
        }
        return out;
    }

    private static float[][] leaky(float[][] rows) {
        float[][] out = copy(rows);
        for (float[] row : out) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(row[j], NameNetwork.LEAK * row[j]);
            }
        }
        return out;
    }

    private static void leak(float[][] sum, float[][] d) {
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < d[i].length; j++) {
                d[i][j] *= sum[i][j] > 0 ? 1 : NameNetwork.LEAK;
            }
        }
    }

    private RecurrentLayer forward(float[][] x, int index) {
        float[][] u = new float[n][6 * network.sizes.direction()];
        Matrix.multiplyAdd(x, network.table[index], u);
        RecurrentLayer layer = new RecurrentLayer(n, network.sizes.direction());
        for (int s = 0; s < batch.size(); s++) {
            layer.run(x, u, network.table[index + 1], network.table[index + 2], offset[s], offset[s + 1]);
        }
        return layer;
    }

    private float[][] backward(RecurrentLayer layer, float[][] x, float[][] dh, int index) {
        float[][] du = new float[n][6 * network.sizes.direction()];
        float[][] dx = new float[n][network.sizes.hidden()];
        RecurrentGradient gradient = new RecurrentGradient(layer, x, network.table[index + 2], gradients.table[index + 1], gradients.table[index + 2]);
        for (int s = 0; s < batch.size(); s++) {
            gradient.run(dh, du, dx, offset[s], offset[s + 1]);
        }
        weights(x, du, index);
        Matrix.multiplyAdd(du, Matrix.transposed(network.table[index]), dx);
        return dx;
    }

    /** Adds {@code xᵀ·d} to the gradient of a table. */
    private void weights(float[][] x, float[][] d, int index) {
        Matrix.multiplyAdd(Matrix.transposed(x), d, gradients.table[index]);
    }

    /** The gradient of a table's input: {@code d·wᵀ}. */
    private float[][] input(float[][] d, int index) {
        float[][] out = new float[n][network.table[index].length];
        Matrix.multiplyAdd(d, Matrix.transposed(network.table[index]), out);
        return out;
    }

    private void columns(float[][] d, int index) {
        for (float[] row : d) {
            Matrix.add(row, gradients.table[index][0]);
        }
    }
}
