package org.hearsay.annotation.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.hearsay.annotation.syntax.Weights;

/**
 * The weights of the name tagger. Each word has the sum of its rows in a table of features, its word vector and what the syntax network knows of it;
 * one or more recurrent layers read the sentence in both directions, and each label gets a score for each word and for each label before it.
 */
public final class NameNetwork {

    /** Below zero the activations leak this much. */
    public static final float LEAK = 0.1f;

    /**
     * How large everything is.
     *
     * @param features rows of the table of features, a power of two
     * @param states width of the syntax network's states
     * @param vector width of the word vectors
     * @param direction width of one reading direction
     * @param layers how often the sentence is read in both directions
     */
    public record Sizes(int features, int states, int vector, int direction, int layers) {

        public int hidden() {
            return 2 * direction;
        }
    }

    public static final int FEATURES = 0;
    public static final int STATES = 1;
    public static final int VECTOR = 2;
    public static final int BIAS = 3;
    public static final int LABELS = 4;
    public static final int LABELS_BIAS = 5;
    /** Score of a label behind another; the last row is for the first word. */
    public static final int TRANSITIONS = 6;
    /** Three tables for each layer: the linear part, biases, weights of the former cell. */
    public static final int RECURRENT = 7;

    public final Sizes sizes;
    /** The tables, by the constants of this class. */
    public final float[][][] table;

    public NameNetwork(Sizes sizes) {
        this.sizes = sizes;
        table = new float[RECURRENT + 3 * sizes.layers][][];
        for (int i = 0; i < table.length; i++) {
            table[i] = new float[rows(i)][columns(i)];
        }
    }

    private int rows(int i) {
        return switch (i) {
            case FEATURES -> sizes.features;
            case STATES -> sizes.states;
            case VECTOR -> sizes.vector;
            case LABELS -> sizes.hidden();
            case TRANSITIONS -> NameTagger.LABELS + 1;
            case BIAS, LABELS_BIAS -> 1;
            default -> isLinear(i) ? sizes.hidden() : 4;
        };
    }

    private int columns(int i) {
        return switch (i) {
            case FEATURES, STATES, VECTOR, BIAS -> sizes.hidden();
            case LABELS, LABELS_BIAS, TRANSITIONS -> NameTagger.LABELS;
            default -> isLinear(i) ? 6 * sizes.direction : sizes.direction;
        };
    }

    private static boolean isLinear(int i) {
        return i >= RECURRENT && (i - RECURRENT) % 3 == 0;
    }

    private static boolean isGateBias(int i) {
        return i >= RECURRENT && (i - RECURRENT) % 3 == 1;
    }

    /** Fills the tables with small random numbers (Glorot and Bengio 2010) and most biases with zero; forget gates begin half open to wide open. */
    public void initialise(Random random) {
        Weights.initialise(table, random, this::range, NameNetwork::isGateBias);
    }

    private double range(int i) {
        return switch (i) {
            case FEATURES -> 0.05;
            case STATES, VECTOR, LABELS -> Math.sqrt(6.0 / (rows(i) + columns(i)));
            default -> isLinear(i) ? Math.sqrt(6.0 / (3 * sizes.direction + sizes.hidden())) : 0;
        };
    }

    /** Writes the weights, each row of bytes with its own scale. */
    public void write(DataOutputStream out) throws IOException {
        for (int size : new int[] {sizes.features, sizes.states, sizes.vector, sizes.direction, sizes.layers}) {
            out.writeInt(size);
        }
        Weights.write(table, out);
    }

    public static NameNetwork read(DataInputStream in) throws IOException {
        NameNetwork network = new NameNetwork(new Sizes(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        Weights.read(network.table, in);
        return network;
    }
}
