package org.hearsay.annotation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    private static NameReading read(String... forms) {
        WordVectors vectors = WordVectors.bundled();
        Words words = new Words(forms.length);
        System.arraycopy(forms, 0, words.form, 0, forms.length);
        Syntax.bundled(vectors).analyse(words);
        return NameTagger.bundled(vectors).read(List.<String[]>of(words.form), List.<float[][]>of(words.states)).get(0);
    }

    @Test
    void findsPlainNames() {
        NameReading reading = read("Reporters", "of", "Reuters", "met", "Angela", "Merkel", "in", "Berlin", ".");
        assertThat(reading.names()).contains(new NameSpan(4, 5, NameKind.PERSON), new NameSpan(7, 7, NameKind.PLACE));
        float[] kinds = reading.kinds(4, 5);
        assertThat(kinds[NameKind.PERSON.ordinal()]).isGreaterThan(kinds[NameKind.PLACE.ordinal()]);
    }

    @Property(tries = 100)
    void theBestPathIsTheBestOfAll(@ForAll @IntRange(min = 1, max = 3) int size, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = numbers(size, random);
        float[][] transitions = numbers(NameTagger.LABELS + 1, random);
        int[] path = LabelPath.best(scores, transitions);
        assertThat(score(path, scores, transitions)).isCloseTo(best(new int[size], 0, scores, transitions), within(1e-4f));
        assertThat(NameTagger.labels(size, NameTagger.spans(path))).isEqualTo(path);
    }

    private static float[][] numbers(int rows, Random random) {
        float[][] numbers = new float[rows][NameTagger.LABELS];
        for (float[] row : numbers) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        return numbers;
    }

    private static float score(int[] labels, float[][] scores, float[][] transitions) {
        float sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i][labels[i]] + transitions[i == 0 ? NameTagger.LABELS : labels[i - 1]][labels[i]];
        }
        return sum;
    }

    /** The highest score of all well-formed rows that begin as {@code labels} does, by trying every one. */
    private static float best(int[] labels, int from, float[][] scores, float[][] transitions) {
        if (from == labels.length) {
            return NameTagger.open(labels[from - 1]) ? Float.NEGATIVE_INFINITY : score(labels, scores, transitions);
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < NameTagger.LABELS; label++) {
            if (NameTagger.follows(from == 0 ? -1 : labels[from - 1], label)) {
                labels[from] = label;
                best = Math.max(best, best(labels, from + 1, scores, transitions));
            }
        }
        return best;
    }

    @Test
    void labelsAndSpansAreOneThing() {
        List<NameSpan> names = List.of(new NameSpan(0, 0, NameKind.PLACE), new NameSpan(1, 3, NameKind.PERSON), new NameSpan(5, 6, NameKind.OTHER));
        assertThat(NameTagger.spans(NameTagger.labels(8, names))).isEqualTo(names);
    }

    @Property(tries = 200)
    void everyAllowedRowOfLabelsIsWellFormed(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 24) Integer> wishes) {
        int[] labels = new int[wishes.size()];
        int before = -1;
        for (int i = 0; i < labels.length; i++) {
            boolean end = i == labels.length - 1;
            int label = wishes.get(i);
            while (!NameTagger.follows(before, label) || end && NameTagger.open(label)) {
                label = (label + 1) % NameTagger.LABELS;
            }
            labels[i] = label;
            before = label;
        }
        assertThat(NameTagger.labels(labels.length, NameTagger.spans(labels))).isEqualTo(labels);
    }
}
