package org.hearsay.annotation.training;

import java.util.Arrays;
import org.hearsay.annotation.syntax.ArcScores;
import org.hearsay.annotation.syntax.Matrix;
import org.hearsay.annotation.syntax.Network;

/** The gradients of heads and relations of one sentence. */
final class TreeGradient {

    private final Network network;
    private final Gradients gradients;
    private final int arc;
    private final int relation;
    private final int width;

    TreeGradient(Network network, Gradients gradients) {
        this.network = network;
        this.gradients = gradients;
        arc = network.sizes.arc();
        relation = network.sizes.relation();
        width = network.sizes.roles();
    }

    /**
     * @param e the sentence
     * @param roles its projection
     * @param droles gradient of the projection, written
     * @return the loss
     */
    double run(Example e, float[][] roles, float[][] droles) {
        return arcs(e, roles, droles) + relations(e, roles, droles);
    }

    private double arcs(Example e, float[][] roles, float[][] droles) {
        int n = e.size();
        ArcScores arcs = new ArcScores(network, roles);
        float[][] d = arcs.scores();
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss += Softmax.gradient(d[i], e.head()[i], i);
        }
        float[][] dforms = new float[n][arc];
        Matrix.multiplyAdd(d, arcs.heads, dforms);
        float[][] dheads = new float[n + 1][arc];
        Matrix.multiplyAdd(Matrix.transposed(d), arcs.forms, dheads);
        float[][] dnear = new float[n][Network.DISTANCES];
        float[][] dreach = new float[n + 1][Network.DISTANCES];
        biases(arcs, d, dheads, dnear, dreach);
        Matrix.multiplyAdd(Matrix.transposed(arcs.heads), dreach, gradients.table[Network.HEAD_DISTANCE]);
        Matrix.multiplyAdd(dreach, Matrix.transposed(network.table[Network.HEAD_DISTANCE]), dheads);
        float[][] ddependents = dependents(arcs, dforms, dnear);
        for (int j = 0; j < arc; j++) {
            gradients.table[Network.ROOT][0][j] += dheads[n][j];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < arc; j++) {
                droles[i][j] += ddependents[i][j] * slope(roles[i][j]);
                droles[i][arc + j] += dheads[i][j] * slope(roles[i][arc + j]);
            }
        }
        return loss;
    }

    private void biases(ArcScores arcs, float[][] d, float[][] dheads, float[][] dnear, float[][] dreach) {
        int n = d.length;
        for (int head = 0; head <= n; head++) {
            float sum = 0;
            for (int i = 0; i < n; i++) {
                int distance = Network.distance(i, head == n ? -1 : head);
                sum += d[i][head];
                dnear[i][distance] += d[i][head];
                dreach[head][distance] += d[i][head];
            }
            Matrix.add(sum, network.table[Network.HEAD_BIAS][0], dheads[head]);
            Matrix.add(sum, arcs.heads[head], gradients.table[Network.HEAD_BIAS][0]);
        }
    }

    private float[][] dependents(ArcScores arcs, float[][] dforms, float[][] dnear) {
        float[][] turned = Matrix.transposed(arcs.dependents);
        Matrix.multiplyAdd(turned, dforms, gradients.table[Network.BILINEAR]);
        Matrix.multiplyAdd(turned, dnear, gradients.table[Network.DEPENDENT_DISTANCE]);
        float[][] out = new float[dforms.length][arc];
        Matrix.multiplyAdd(dforms, Matrix.transposed(network.table[Network.BILINEAR]), out);
        Matrix.multiplyAdd(dnear, Matrix.transposed(network.table[Network.DEPENDENT_DISTANCE]), out);
        return out;
    }

    private double relations(Example e, float[][] roles, float[][] droles) {
        int n = e.size();
        float[][] pairs = new float[n][];
        for (int i = 0; i < n; i++) {
            pairs[i] = ArcScores.pair(network, roles, i, e.head()[i] == n ? -1 : e.head()[i]);
        }
        float[][] scores = Matrix.rows(network.table[Network.RELATIONS_BIAS][0], n);
        Matrix.multiplyAdd(pairs, network.table[Network.RELATIONS], scores);
        double loss = 0;
        for (int i = 0; i < n; i++) {
            if (e.relation()[i] < 0) {
                Arrays.fill(scores[i], 0);
            } else {
                loss += Softmax.gradient(scores[i], e.relation()[i], -1);
                Matrix.add(scores[i], gradients.table[Network.RELATIONS_BIAS][0]);
            }
        }
        Matrix.multiplyAdd(Matrix.transposed(pairs), scores, gradients.table[Network.RELATIONS]);
        float[][] dpairs = new float[n][relation];
        Matrix.multiplyAdd(scores, Matrix.transposed(network.table[Network.RELATIONS]), dpairs);
        for (int i = 0; i < n; i++) {
            if (e.relation()[i] >= 0) {
                float[] distance = gradients.table[Network.RELATION_DISTANCE][Network.distance(i, e.head()[i])];
                addPair(pairs[i], dpairs[i], droles[i], droles[e.head()[i]], distance);
            }
        }
        return loss;
    }

    private void addPair(float[] pair, float[] dpair, float[] dependent, float[] head, float[] distance) {
        for (int j = 0; j < relation; j++) {
            float g = dpair[j] * slope(pair[j]);
            dependent[width - 2 * relation + j] += g;
            head[width - relation + j] += g;
            distance[j] += g;
        }
    }

    /** Of the leaky activation, whose sign is its argument's. */
    private static float slope(float x) {
        return x > 0 ? 1 : Network.LEAK;
    }
}
