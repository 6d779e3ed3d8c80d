package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedWordsTest {

    private static final Set<String> KNOWN = Set.of("cities", "theatre", "ideal", "offices", "thatched", "ched");

    @ParameterizedTest
    @CsvSource({
        "they lost ourcities today, they lost our cities today",
        "thecities withoffices, the cities with offices",
        "the theatre and thatched roofs, the theatre and thatched roofs",
        "ourCities theidea, ourCities theidea",
        "theideal, the ideal"})
    void partsWhatNobodyKnowsAsOneWord(String text, String expected) {
        Spans spans = GluedWords.part(text, Tokenizer.tokenize(text, 0, text.length()), KNOWN::contains);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            words.add(text.substring(spans.start(i), spans.end(i)));
        }
        assertThat(String.join(" ", words)).isEqualTo(expected);
    }
}
