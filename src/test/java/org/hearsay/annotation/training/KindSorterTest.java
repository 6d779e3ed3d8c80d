package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.names.NameTagger;
import org.junit.jupiter.api.Test;

class KindSorterTest {

    private static final Lexicon LEXICON = new Lexicon.Builder().add("Ann", Lexicon.FIRST_NAME).add("Springfield", Lexicon.PLACE)
            .add("Ohio", Lexicon.PLACE | Lexicon.REGION).add("Acme Bank", Lexicon.BRAND).build();

    private static final Map<String, String> KINDS = Map.of("Quex", "organization", "Summer", "none", "Quex East", "open", "Bo 's Diner", "organization");

    private static MarkedSentence sort(List<NameSpan> persons, List<NameSpan> unsorted, String... forms) {
        return new KindSorter(LEXICON, KINDS).sort(List.of(new NameCorpus.Unsorted(forms, persons, unsorted))).get(0);
    }

    private static MarkedSentence marked(String[] forms, NameSpan... names) {
        return MarkedSentence.of(forms, List.of(names));
    }

    private static NameSpan some(int first, int last) {
        return new NameSpan(first, last, NameKind.OTHER);
    }

    @Test
    void listsAndTreesTellKinds() {
        String[] forms = {"Ann", "Lee", "left", "Acme", "Bank", "in", "Springfield", "Ohio"};
        MarkedSentence sentence = sort(List.of(new NameSpan(0, 1, NameKind.PERSON)), List.of(some(3, 4), some(6, 7)), forms);
        assertThat(sentence.allowed()).isEqualTo(marked(forms, new NameSpan(0, 1, NameKind.PERSON), new NameSpan(3, 4, NameKind.ORGANIZATION),
                new NameSpan(6, 6, NameKind.PLACE), new NameSpan(7, 7, NameKind.PLACE)).allowed());
    }

    @Test
    void titlesTellPersons() {
        String[] forms = {"President", "Lee", "spoke"};
        assertThat(sort(List.of(), List.of(some(0, 1)), forms).allowed()).isEqualTo(marked(forms, new NameSpan(1, 1, NameKind.PERSON)).allowed());
    }

    @Test
    void otherNamesStayOpen() {
        long open = sort(List.of(), List.of(some(0, 0)), "Quux", "left").allowed()[0];
        assertThat(Long.bitCount(open)).isEqualTo(5);
        assertThat(open & 1).isZero();
    }

    @Test
    void aListedNameIsOfItsKind() {
        String[] forms = {"Quex", "left", "in", "Summer"};
        assertThat(sort(List.of(), List.of(some(0, 0), some(3, 3)), forms).allowed()).isEqualTo(marked(forms, new NameSpan(0, 0, NameKind.ORGANIZATION)).allowed());
    }

    @Test
    void aListedNameMayBeAnything() {
        long[] allowed = sort(List.of(), List.of(some(0, 1)), "Quex", "East", "left").allowed();
        assertThat(allowed[0]).isEqualTo(allowed[1]).isEqualTo((1L << NameTagger.LABELS) - 1);
        assertThat(allowed[2]).isEqualTo(1L << NameTagger.OUTSIDE);
    }

    @Test
    void listedNamesOfSeveralWordsNeedNoTree() {
        String[] forms = {"We", "ate", "at", "Bo", "'s", "Diner", "."};
        assertThat(sort(List.of(), List.of(some(3, 3), some(5, 5)), forms).allowed()).isEqualTo(marked(forms, new NameSpan(3, 5, NameKind.ORGANIZATION)).allowed());
    }

    @Test
    void listedNamesDoNotCutOthers() {
        String[] forms = {"Bo", "'s", "Diner", "East"};
        assertThat(sort(List.of(), List.of(some(2, 3)), forms).allowed()[1]).isEqualTo(1L << NameTagger.OUTSIDE);
    }

    @Test
    void swapsKeepTheLabelsWithTheirNames() {
        String[] forms = {"Ann", "Lee", "left", "Springfield"};
        MarkedSentence sentence = marked(forms, new NameSpan(0, 1, NameKind.PERSON), new NameSpan(3, 3, NameKind.PLACE));
        NameSwaps swaps = new NameSwaps(List.of("Bo"), List.of("van Dam"), List.of("Salt Lake City"), List.of("Acme"));
        boolean[] seen = new boolean[2];
        for (int seed = 0; seed < 20; seed++) {
            MarkedSentence swapped = swaps.swap(sentence, 1, new Random(seed));
            assertThat(List.of(swapped.forms()).subList(0, 4)).containsExactly("Bo", "van", "Dam", "left");
            boolean place = swapped.forms().length == 7;
            seen[place ? 1 : 0] = true;
            NameSpan last = place ? new NameSpan(4, 6, NameKind.PLACE) : new NameSpan(4, 4, NameKind.PLACE);
            assertThat(swapped.allowed()).isEqualTo(marked(swapped.forms(), new NameSpan(0, 2, NameKind.PERSON), last).allowed());
        }
        assertThat(seen).containsOnly(true);
    }
}
