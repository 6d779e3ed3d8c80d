package org.hearsay.annotation.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotation.syntax.Features;
import org.hearsay.annotation.syntax.LinearModel;

/** Finds names from left to right; each word's label says its kind and whether it begins, continues, ends or alone is a name. One object serves all threads. */
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

    private final Lexicon lexicon;
    private final LinearModel model;

    public NameTagger(Lexicon lexicon, LinearModel model) {
        this.lexicon = lexicon;
        this.model = model;
    }

    /** Loads the model that comes with the program. */
    public static NameTagger bundled() {
        try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("the program was built without its models: " + RESOURCE + " is not on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a model; the stream is not closed. */
    public static NameTagger read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        return new NameTagger(Lexicon.read(data), LinearModel.read(data));
    }

    public void write(DataOutputStream out) throws IOException {
        lexicon.write(out);
        model.write(out);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Finds the names of a sentence.
     *
     * @param forms its words, quotes and dashes made plain
     * @param tags their Penn tags
     * @return names in order, without overlap
     */
    public List<NameSpan> tag(String[] forms, String[] tags) {
        NameFeatures features = new NameFeatures(forms, tags, lexicon);
        Features row = new Features();
        int[] scores = new int[LABELS];
        int[] labels = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            int before = i > 0 ? labels[i - 1] : -1;
            features.fill(i, before, i > 1 ? labels[i - 2] : -1, row);
            model.score(row, scores);
            int best = -1;
            for (int label = 0; label < LABELS; label++) {
                if (follows(before, label) && (i < forms.length - 1 || !open(label)) && (best < 0 || scores[label] > scores[best])) {
                    best = label;
                }
            }
            labels[i] = best;
        }
        return spans(labels);
    }

    /**
     * How well each kind suits words that are known to be a name.
     *
     * @param forms the words of the sentence
     * @param tags their Penn tags
     * @param first index of the name's first word
     * @param last index of its last word, inclusive
     * @return mean scores of the words, by {@link NameKind#ordinal()}
     */
    public int[] kinds(String[] forms, String[] tags, int first, int last) {
        NameFeatures features = new NameFeatures(forms, tags, lexicon);
        Features row = new Features();
        int[] scores = new int[LABELS];
        int[] sums = new int[NameKind.values().length];
        for (int kind = 0; kind < sums.length; kind++) {
            int before = OUTSIDE;
            int before2 = OUTSIDE;
            for (int i = first; i <= last; i++) {
                features.fill(i, i == 0 ? -1 : before, i < 2 ? -1 : before2, row);
                model.score(row, scores);
                int label = label(kind, first, last, i);
                sums[kind] += scores[label];
                before2 = before;
                before = label;
            }
            sums[kind] /= last - first + 1;
        }
        return sums;
    }

    private static int label(int kind, int first, int last, int i) {
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
