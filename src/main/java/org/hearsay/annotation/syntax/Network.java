package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

/**
 * The weights of the syntax network. It embeds words, looks at their neighbours, reads the sentence in both directions twice, and scores tags, heads
 * and relations from what it then knows of each word (biaffine attention: Dozat and Manning, "Deep Biaffine Attention for Neural Dependency Parsing", 2017).
 */
public final class Network {

    /** Width of the pretrained vectors. */
    public static final int VECTOR = 50;
    /** Below zero the activations leak this much. */
    public static final float LEAK = 0.1f;
    /** Buckets of signed distance between a word and its head, and one for the root. */
    public static final int DISTANCES = 24;

    /**
     * How large everything is.
     *
     * @param words rows of the word table
     * @param affixes rows of the table of word beginnings, endings and shapes
     * @param embedding width of a word's embedding
     * @param direction width of one reading direction
     * @param layers how often the sentence is read in both directions, at least twice
     * @param arc width of the vectors that heads are scored with
     * @param relation width of the vectors that relations are scored with
     * @param tags number of tags
     * @param relations number of relations
     */
    public record Sizes(int words, int affixes, int embedding, int direction, int layers, int arc, int relation, int tags, int relations) {

        public int hidden() {
            return 2 * direction;
        }

        /** Columns of the common projection for dependents and heads, of arcs and of relations. */
        public int roles() {
            return 2 * arc + 2 * relation;
        }
    }

    public static final int WORDS = 0;
    public static final int AFFIXES = 1;
    public static final int PROJECTION = 2;
    /** Three tables: for the left neighbour, the word itself and the right neighbour. */
    public static final int WINDOW = 3;
    public static final int WINDOW_BIAS = 6;
    public static final int WINDOW_EDGES = 7;
    public static final int TAGS = 8;
    public static final int TAGS_BIAS = 9;
    public static final int ROLES = 10;
    public static final int ROLES_BIAS = 11;
    public static final int BILINEAR = 12;
    public static final int HEAD_BIAS = 13;
    /** How far a dependent likes its head, how far a head likes its dependents, and what a distance says of the relation. */
    public static final int DEPENDENT_DISTANCE = 14;
    public static final int HEAD_DISTANCE = 15;
    public static final int RELATION_DISTANCE = 16;
    public static final int ROOT = 17;
    public static final int RELATIONS = 18;
    public static final int RELATIONS_BIAS = 19;
    /** Three tables for each layer: the linear part, biases, weights of the former cell. */
    public static final int RECURRENT = 20;

    public final Sizes sizes;
    /** The tables, by the constants of this class. */
    public final float[][][] table;

    public Network(Sizes sizes) {
        this.sizes = sizes;
        table = new float[RECURRENT + 3 * sizes.layers][][];
        for (int i = 0; i < table.length; i++) {
            table[i] = new float[rows(i)][columns(i)];
        }
    }

    /** Rows of a table; a bias is one row. */
    public int rows(int i) {
        return switch (i) {
            case WORDS -> sizes.words;
            case AFFIXES -> sizes.affixes;
            case PROJECTION -> VECTOR;
            case WINDOW, WINDOW + 1, WINDOW + 2 -> sizes.embedding;
            case WINDOW_EDGES -> 2;
            case TAGS, ROLES -> sizes.hidden();
            case BILINEAR, DEPENDENT_DISTANCE, HEAD_DISTANCE -> sizes.arc;
            case RELATION_DISTANCE -> DISTANCES;
            case RELATIONS -> sizes.relation;
            case WINDOW_BIAS, TAGS_BIAS, ROLES_BIAS, HEAD_BIAS, ROOT, RELATIONS_BIAS -> 1;
            default -> isLinear(i) ? sizes.hidden() : RecurrentLayer.GATES;
        };
    }

    /** Columns of a table. */
    public int columns(int i) {
        return switch (i) {
            case WORDS, AFFIXES, PROJECTION -> sizes.embedding;
            case WINDOW, WINDOW + 1, WINDOW + 2, WINDOW_BIAS, WINDOW_EDGES -> sizes.hidden();
            case TAGS, TAGS_BIAS -> sizes.tags;
            case ROLES, ROLES_BIAS -> sizes.roles();
            case BILINEAR, HEAD_BIAS -> sizes.arc;
            case DEPENDENT_DISTANCE, HEAD_DISTANCE -> DISTANCES;
            case RELATION_DISTANCE -> sizes.relation;
            case ROOT -> sizes.arc + sizes.relation;
            case RELATIONS, RELATIONS_BIAS -> sizes.relations;
            default -> isLinear(i) ? 6 * sizes.direction : sizes.direction;
        };
    }

    private static boolean isLinear(int i) {
        return i >= RECURRENT && (i - RECURRENT) % 3 == 0;
    }

    private static boolean isGateBias(int i) {
        return i >= RECURRENT && (i - RECURRENT) % 3 == 1;
    }

    /**
     * Fills the tables with small random numbers (Glorot and Bengio 2010) and most biases with zero. Forget gates begin half open to wide open, so that
     * some columns reach far back from the start.
     */
    public void initialise(Random random) {
        Weights.initialise(table, random, this::range, Network::isGateBias);
    }

    private double range(int i) {
        return switch (i) {
            case AFFIXES -> 0.05;
            case ROOT -> 0.1;
            case BILINEAR -> Math.sqrt(3.0 / sizes.arc);
            case PROJECTION, WINDOW, WINDOW + 1, WINDOW + 2, TAGS, ROLES, RELATIONS -> Math.sqrt(6.0 / (rows(i) + columns(i)));
            default -> isLinear(i) ? Math.sqrt(6.0 / (3 * sizes.direction + sizes.hidden())) : 0;
        };
    }

    /** The bucket of the distance from a dependent to a head; both count from 0, the root is -1. */
    public static int distance(int dependent, int head) {
        if (head < 0) {
            return 0;
        }
        int gap = Math.abs(head - dependent);
        int bucket = gap <= 5 ? gap : gap <= 7 ? 6 : gap <= 10 ? 7 : gap <= 15 ? 8 : gap <= 22 ? 9 : gap <= 32 ? 10 : 11;
        return head > dependent ? bucket : bucket + 11;
    }

    /** Writes the weights, each row of bytes with its own scale. */
    public void write(DataOutputStream out) throws IOException {
        int[] s = {sizes.words, sizes.affixes, sizes.embedding, sizes.direction, sizes.layers, sizes.arc, sizes.relation, sizes.tags, sizes.relations};
        for (int size : s) {
            out.writeInt(size);
        }
        Weights.write(table, out);
    }

    /** Makes every weight what it would be after writing and reading. */
    public void round() {
        Weights.round(table);
    }

    public static Network read(DataInputStream in) throws IOException {
        Network network = new Network(new Sizes(
                in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        Weights.read(network.table, in);
        return network;
    }
}
