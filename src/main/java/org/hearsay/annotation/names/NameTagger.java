package org.hearsay.annotation.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotation.syntax.WordVectors;

/** Finds names; each word's label says its kind and whether it begins, continues, ends or alone is a name. One object serves all threads. */
public final class NameTagger {

    /** Where the model lies on the class path. */
    public static final String RESOURCE = "/models/names.bin.gz";

    /** The label of a word outside all names; that of kind {@code k} and place {@code p} is {@code 1 + 4 k + p}. */
    public static final int OUTSIDE = 0;

    public static final int BEGIN = 0;
    public static final int INSIDE = 1;
    public static final int LAST = 2;
    public static final int UNIT = 3;

    /** Number of labels. */
    public static final int LABELS = 1 + 4 * NameKind.values().length;

    /** Words that are read at once, or a few more, so that each weight is fetched once for all of them. */
    private static final int AT_ONCE = 48;

    private final Lexicon lexicon;
    private final NameNetwork network;
    private final NameEncoder encoder;

    /**
     * @param lexicon what is known of words
     * @param network the weights
     * @param vectors pretrained vectors of words, those that the network was trained with
     */
    public NameTagger(Lexicon lexicon, NameNetwork network, WordVectors vectors) {
        this.lexicon = lexicon;
        this.network = network;
        this.encoder = new NameEncoder(network, lexicon, vectors);
    }

    /** Loads the model that comes with the program; the word vectors that come with it are given. */
    public static NameTagger bundled(WordVectors vectors) {
        try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("the program was built without its models: " + RESOURCE + " is not on the class path");
            }
            return read(in, vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a model; the stream is not closed. */
    public static NameTagger read(InputStream in, WordVectors vectors) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        return new NameTagger(Lexicon.read(data), NameNetwork.read(data), vectors);
    }

    public void write(DataOutputStream out) throws IOException {
        lexicon.write(out);
        network.write(out);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Reads sentences, each for itself.
     *
     * @param forms the words of each, quotes and dashes made plain
     * @param states what the syntax network knows of each word of each sentence
     */
    public List<NameReading> read(List<String[]> forms, List<float[][]> states) {
        List<NameReading> readings = new ArrayList<>(forms.size());
        int from = 0;
        while (from < forms.size()) {
            int to = from;
            for (int words = 0; to < forms.size() && words < AT_ONCE; to++) {
                words += forms.get(to).length;
            }
            read(forms.subList(from, to), states.subList(from, to), readings);
            from = to;
        }
        return readings;
    }

    private void read(List<String[]> forms, List<float[][]> states, List<NameReading> readings) {
        float[][] scores = encoder.scores(forms, states);
        int from = 0;
        for (String[] sentence : forms) {
            float[][] own = Arrays.copyOfRange(scores, from, from + sentence.length);
            readings.add(new NameReading(spans(LabelPath.best(own, network.table[NameNetwork.TRANSITIONS])), own));
            from += sentence.length;
        }
    }

    /**
     * The label of a word of a name.
     *
     * @param kind ordinal of the name's kind
     * @param first index of its first word
     * @param last index of its last word, inclusive
     * @param i index of the word
     */
    public static int label(int kind, int first, int last, int i) {
        int place = first == last ? UNIT : i == first ? BEGIN : i == last ? LAST : INSIDE;
        return 1 + 4 * kind + place;
    }

    /** Whether a name goes on after a label. */
    public static boolean open(int label) {
        return label > 0 && ((label - 1) % 4 == BEGIN || (label - 1) % 4 == INSIDE);
    }

    /** Whether a label may stand behind another (-1 before the first word). */
    public static boolean follows(int before, int label) {
        if (!open(before)) {
            return label == OUTSIDE || (label - 1) % 4 == BEGIN || (label - 1) % 4 == UNIT;
        }
        return label != OUTSIDE && (label - 1) / 4 == (before - 1) / 4 && ((label - 1) % 4 == INSIDE || (label - 1) % 4 == LAST);
    }

    /** The names that a row of labels marks. */
    public static List<NameSpan> spans(int[] labels) {
        List<NameSpan> spans = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == OUTSIDE) {
                continue;
            }
            int place = (labels[i] - 1) % 4;
            if (place == BEGIN || place == UNIT) {
                first = i;
            }
            if (place == LAST || place == UNIT) {
                spans.add(new NameSpan(first, i, NameKind.values()[(labels[i] - 1) / 4]));
            }
        }
        return spans;
    }

    /** The labels of a sentence's names. */
    public static int[] labels(int size, List<NameSpan> names) {
        int[] labels = new int[size];
        for (NameSpan name : names) {
            for (int i = name.first(); i <= name.last(); i++) {
                labels[i] = label(name.kind().ordinal(), name.first(), name.last(), i);
            }
        }
        return labels;
    }
}
