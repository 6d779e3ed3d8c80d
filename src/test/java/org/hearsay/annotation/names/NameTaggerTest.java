package org.hearsay.annotation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    @Test
    void findsPlainNames() {
        String[] forms = {"Reporters", "of", "Reuters", "met", "Angela", "Merkel", "in", "Berlin", "."};
        String[] tags = {"NNS", "IN", "NNP", "VBD", "NNP", "NNP", "IN", "NNP", "."};
        assertThat(NameTagger.bundled().tag(forms, tags)).contains(new NameSpan(4, 5, NameKind.PERSON), new NameSpan(7, 7, NameKind.PLACE));
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
