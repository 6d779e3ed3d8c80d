package org.hearsay.annotation.training;

import java.util.List;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.Network;
import org.hearsay.annotation.syntax.RecurrentLayer;
import org.hearsay.annotation.syntax.Vocabulary;
import org.hearsay.annotation.syntax.WordVectors;

/** Runs sentences through the network with dropout and adds up how each weight should move. */
final class Backpropagation {

    /** How often what is dropped. */
    record Shares(float word, float vector, float embedding, float hidden, float role) {}

    private final Network network;
    private final WordVectors vectors;
    private final Gradients gradients;
    private final Dropout dropout;
    private final Shares shares;
    private final List<Example> batch;
    private final int n;
    private final int[] offset;
    private double loss;

    Backpropagation(Network network, WordVectors vectors, Gradients gradients, Dropout dropout, Shares shares, List<Example> batch) {
        this.network = network;
        this.vectors = vectors;
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
        int hidden = network.sizes.hidden();
        int layers = network.sizes.layers();
        float[][] embeddingMask = masks(network.sizes.embedding(), shares.embedding);
        float[][] roleMask = masks(network.sizes.roles(), shares.role);
        float[][][] layerMasks = new float[layers + 1][][];
        for (int i = 0; i <= layers; i++) {
            layerMasks[i] = masks(hidden, shares.hidden);
        }
        int[] words = new int[n];
        float[][] vector = new float[n][Network.VECTOR];
        float[][] embedding = embed(words, vector);
        drop(embeddingMask, embedding);
        float[][] window = window(embedding);

        // inputs[i] goes into layer i; the last one into the scores of trees, the one before it into those of tags
        float[][][] inputs = new float[layers + 1][][];
        RecurrentLayer[] readings = new RecurrentLayer[layers];
        inputs[0] = leaky(window);
        drop(layerMasks[0], inputs[0]);
        for (int i = 0; i < layers; i++) {
            readings[i] = forward(inputs[i], Network.RECURRENT + 3 * i);
            inputs[i + 1] = copy(readings[i].output);
            drop(layerMasks[i + 1], inputs[i + 1]);
        }

        float[][] d = trees(inputs[layers], roleMask);
        for (int i = layers - 1; i >= 0; i--) {
            drop(layerMasks[i + 1], d);
            d = backward(readings[i], inputs[i], d, Network.RECURRENT + 3 * i);
            if (i == layers - 1) {
                addAll(tags(inputs[i]), d);
            }
        }
        drop(layerMasks[0], d);
        leak(window, d);
        d = windowBack(embedding, d);
        drop(embeddingMask, d);
        embedBack(words, vector, d);
        return loss;
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
                multiply(masks[s], rows[i]);
            }
        }
    }

    private static void multiply(float[] mask, float[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] *= mask[j];
        }
    }

    private static float[][] copy(float[][] rows) {
        float[][] out = new float[rows.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = rows[i].clone();
        }
        return out;
    }

    private static void addAll(float[][] source, float[][] target) {
        for (int i = 0; i < target.length; i++) {
            Matrix.add(source[i], target[i]);
        }
    }

    private float[][] embed(int[] words, float[][] vector) {
        float[][] out = new float[n][network.sizes.embedding()];
        for (int s = 0; s < batch.size(); s++) {
            Example e = batch.get(s);
            for (int i = 0; i < e.size(); i++) {
                int at = offset[s] + i;
                words[at] = dropout.drops(shares.word) ? 0 : e.word()[i];
                Matrix.add(network.table[Network.WORDS][words[at]], out[at]);
                for (int k = 0; k < Vocabulary.AFFIXES; k++) {
                    Matrix.add(network.table[Network.AFFIXES][e.affix()[i * Vocabulary.AFFIXES + k]], out[at]);
                }
                if (e.vector()[i] >= 0 && !dropout.drops(shares.vector)) {
                    vectors.copy(e.vector()[i], vector[at]);
                }
            }
        }
        Matrix.multiplyAdd(vector, network.table[Network.PROJECTION], out);
        return out;
    }

    private void embedBack(int[] words, float[][] vector, float[][] d) {
        for (int s = 0; s < batch.size(); s++) {
            Example e = batch.get(s);
            for (int i = 0; i < e.size(); i++) {
                int at = offset[s] + i;
                gradients.add(Network.WORDS, words[at], d[at]);
                for (int k = 0; k < Vocabulary.AFFIXES; k++) {
                    gradients.add(Network.AFFIXES, e.affix()[i * Vocabulary.AFFIXES + k], d[at]);
                }
            }
        }
        weights(vector, d, Network.PROJECTION);
    }

    /** Each word with its neighbours, before the activation. */
    private float[][] window(float[][] embedding) {
        float[][] out = Matrix.rows(network.table[Network.WINDOW_BIAS][0], n);
        float[][] edges = network.table[Network.WINDOW_EDGES];
        for (int side = -1; side <= 1; side++) {
            float[][] part = new float[n][network.sizes.hidden()];
            Matrix.multiplyAdd(embedding, network.table[Network.WINDOW + 1 + side], part);
            for (int s = 0; s < batch.size(); s++) {
                for (int i = offset[s]; i < offset[s + 1]; i++) {
                    int neighbour = i + side;
                    boolean inside = neighbour >= offset[s] && neighbour < offset[s + 1];
                    Matrix.add(inside ? part[neighbour] : edges[side < 0 ? 0 : 1], out[i]);
                }
            }
        }
        return out;
    }

    private float[][] windowBack(float[][] embedding, float[][] d) {
        float[][] dembedding = new float[n][network.sizes.embedding()];
        float[][] dedges = gradients.table[Network.WINDOW_EDGES];
        for (int side = -1; side <= 1; side++) {
            float[][] part = new float[n][network.sizes.hidden()];
            for (int s = 0; s < batch.size(); s++) {
                for (int i = offset[s]; i < offset[s + 1]; i++) {
                    int neighbour = i + side;
                    boolean inside = neighbour >= offset[s] && neighbour < offset[s + 1];
                    Matrix.add(d[i], inside ? part[neighbour] : dedges[side < 0 ? 0 : 1]);
                }
            }
            weights(embedding, part, Network.WINDOW + 1 + side);
            Matrix.multiplyAdd(part, Matrix.transposed(network.table[Network.WINDOW + 1 + side]), dembedding);
        }
        columns(d, Network.WINDOW_BIAS);
        return dembedding;
    }

    private static float[][] leaky(float[][] x) {
        float[][] out = copy(x);
        for (float[] row : out) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(row[j], Network.LEAK * row[j]);
            }
        }
        return out;
    }

    private static void leak(float[][] x, float[][] d) {
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < d[i].length; j++) {
                d[i][j] *= x[i][j] > 0 ? 1 : Network.LEAK;
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
        RecurrentGradient gradient = new RecurrentGradient(
                layer, x, network.table[index + 2], gradients.table[index + 1], gradients.table[index + 2]);
        for (int s = 0; s < batch.size(); s++) {
            gradient.run(dh, du, dx, offset[s], offset[s + 1]);
        }
        weights(x, du, index);
        Matrix.multiplyAdd(du, Matrix.transposed(network.table[index]), dx);
        return dx;
    }

    private float[][] tags(float[][] top) {
        float[][] scores = Matrix.rows(network.table[Network.TAGS_BIAS][0], n);
        Matrix.multiplyAdd(top, network.table[Network.TAGS], scores);
        for (int s = 0; s < batch.size(); s++) {
            for (int i = 0; i < batch.get(s).size(); i++) {
                loss += Softmax.gradient(scores[offset[s] + i], batch.get(s).tag()[i], -1);
            }
        }
        columns(scores, Network.TAGS_BIAS);
        weights(top, scores, Network.TAGS);
        return input(scores, Network.TAGS);
    }

    private float[][] trees(float[][] top, float[][] mask) {
        float[][] roles = Matrix.rows(network.table[Network.ROLES_BIAS][0], n);
        Matrix.multiplyAdd(top, network.table[Network.ROLES], roles);
        drop(mask, roles);
        float[][] d = new float[n][network.sizes.roles()];
        TreeGradient tree = new TreeGradient(network, gradients);
        for (int s = 0; s < batch.size(); s++) {
            loss += tree.run(
                    batch.get(s), java.util.Arrays.copyOfRange(roles, offset[s], offset[s + 1]), java.util.Arrays.copyOfRange(d, offset[s], offset[s + 1]));
        }
        drop(mask, d);
        columns(d, Network.ROLES_BIAS);
        weights(top, d, Network.ROLES);
        return input(d, Network.ROLES);
    }

    /** Adds {@code xᵀ·d} to the gradient of a table. */
    private void weights(float[][] x, float[][] d, int index) {
        Matrix.multiplyAdd(Matrix.transposed(x), d, gradients.table[index]);
    }

    /** The gradient of a table's input: {@code d·wᵀ}. */
    private float[][] input(float[][] d, int index) {
        float[][] out = new float[n][network.rows(index)];
        Matrix.multiplyAdd(d, Matrix.transposed(network.table[index]), out);
        return out;
    }

    private void columns(float[][] d, int index) {
        for (float[] row : d) {
            Matrix.add(row, gradients.table[index][0]);
        }
    }
}
