package org.hearsay.annotation.syntax;

/** Scores every word of a sentence as the head of every other. */
public final class ArcScores {

    /** Activated dependents, activated heads (the root last), dependents times the bilinear form. */
    public final float[][] dependents;
    public final float[][] heads;
    public final float[][] forms;
    private final float[][] scores;

    /**
     * @param network holds the weights
     * @param roles the common projection of each word, before its activation
     */
    public ArcScores(Network network, float[][] roles) {
        this(network, roles, (table, x, y) -> Matrix.multiplyAdd(x, network.table[table], y));
    }

    /** Products with the tables of a network: {@code y += x · table}. */
    interface Products {
        void multiplyAdd(int table, float[][] x, float[][] y);
    }

    ArcScores(Network network, float[][] roles, Products products) {
        int n = roles.length;
        int arc = network.sizes.arc();
        dependents = part(roles, 0, arc);
        heads = java.util.Arrays.copyOf(part(roles, arc, arc), n + 1);
        heads[n] = java.util.Arrays.copyOf(network.table[Network.ROOT][0], arc);
        forms = new float[n][arc];
        products.multiplyAdd(Network.BILINEAR, dependents, forms);
        scores = new float[n][n + 1];
        Matrix.multiplyAdd(forms, Matrix.transposed(heads), scores);
        addBiases(network, products);
    }

    private static float[][] part(float[][] roles, int from, int width) {
        float[][] out = new float[roles.length][width];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < width; j++) {
                out[i][j] = leaky(roles[i][from + j]);
            }
        }
        return out;
    }

    static float leaky(float x) {
        return Math.max(x, Network.LEAK * x);
    }

    private void addBiases(Network network, Products products) {
        int n = dependents.length;
        float[][] near = new float[n][Network.DISTANCES];
        products.multiplyAdd(Network.DEPENDENT_DISTANCE, dependents, near);
        float[][] reach = new float[n + 1][Network.DISTANCES];
        products.multiplyAdd(Network.HEAD_DISTANCE, heads, reach);
        float[] bias = network.table[Network.HEAD_BIAS][0];
        for (int head = 0; head <= n; head++) {
            float own = 0;
            for (int j = 0; j < bias.length; j++) {
                own += bias[j] * heads[head][j];
            }
            for (int i = 0; i < n; i++) {
                int distance = Network.distance(i, head == n ? -1 : head);
                scores[i][head] += own + near[i][distance] + reach[head][distance];
            }
        }
    }

    /** Row {@code i} holds the scores of word {@code i}'s heads; the last column is the root. */
    public float[][] scores() {
        return scores;
    }

    /** What the relation of an arc is scored from: dependent and head together, activated. */
    public static float[] pair(Network network, float[][] roles, int dependent, int head) {
        int width = network.sizes.roles();
        float[] out = new float[network.sizes.relation()];
        float[] source = head < 0 ? network.table[Network.ROOT][0] : roles[head];
        int d = width - 2 * out.length;
        int h = head < 0 ? network.sizes.arc() : width - out.length;
        float[] distance = network.table[Network.RELATION_DISTANCE][Network.distance(dependent, head)];
        for (int j = 0; j < out.length; j++) {
            out[j] = leaky(roles[dependent][d + j] + source[h + j] + distance[j]);
        }
        return out;
    }
}
