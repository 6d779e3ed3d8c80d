package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '^', textBlock = """
            Acme's spokesman shouldn't've said "we'll see".  > Acme 's spokesman should n't 've said " we 'll see " .
            The bank’s chief said: “It’s over”—and left.     > The bank ’s chief said : “ It ’s over ” — and left .
            It went public.Some say so.                      > It went public . Some say so .
            The U.S. and the U.K. met at 10:30 a.m. Monday.  > The U.S. and the U.K. met at 10:30 a.m. Monday .
            Gen. A. B. Smith, Lt. Col. Jones                 > Gen. A. B. Smith , Lt. Col. Jones
            a state-sponsored, non-profit pro-war e-mail     > a state - sponsored , non-profit pro-war e-mail
            He said no. She agreed. See no. 5.               > He said no . She agreed . See no. 5 .
            It cost $1,250.50, or €45m (3.5%).               > It cost $ 1,250.50 , or € 45 m ( 3.5 % ) .
            Read https://example.org/a?b=1, or mail a@b.org. > Read https://example.org/a?b=1 , or mail a@b.org .
            They cannot wait... gonna go!!                   > They can not wait ... gon na go !!
            'Tis the '90s, 'em all said -- really            > ' Tis the '90s , 'em all said -- really
            the hackers' demands; the boss' car              > the hackers ' demands ; the boss ' car
            1990-1995, 2014-12-17, 713-555-0199              > 1990 - 1995 , 2014-12-17 , 713-555-0199
            AT&T and R&D run setup.exe on 4G                 > AT&T and R&D run setup.exe on 4G
            """)
    void partsWords(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @Property(tries = 500)
    void losesNoSign(@ForAll("texts") String text) {
        Spans spans = Tokenizer.tokenize(text, 0, text.length());
        StringBuilder kept = new StringBuilder();
        int last = 0;
        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(spans.end(i)).isGreaterThan(spans.start(i));
            last = spans.end(i);
            kept.append(text, spans.start(i), last);
        }
        assertThat(kept.toString()).isEqualTo(withoutSpace(text));
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "'", "’", "\"", "“", "-", "–", "...", ".", ",", "a", "U.S.", "n't", "'s", "1", "1,000", " ", "\u00A0", "\n", "\t", "can't", "@", "http://", "/", "😀", "\uD83D", "\uDE00",
                "é", "\u0301", "中", "\u00AD", "\u200B", "&", "%", "$", ":)", "e-", "5m", "no.", "I", "m", "#");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(25).map(list -> String.join("", list)), Arbitraries.strings().ofMaxLength(30));
    }

    @org.junit.jupiter.api.Test
    void takesTimeByLengthOnly() {
        String text = "a.-@/#'".repeat(30_000);
        assertThat(Tokenizer.tokenize(text, 0, text.length()).size()).isGreaterThan(30_000);
    }

    private static String words(String text) {
        Spans spans = Tokenizer.tokenize(text, 0, text.length());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            words.add(text.substring(spans.start(i), spans.end(i)));
        }
        return String.join(" ", words);
    }

    static String withoutSpace(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!Orthography.isSpace(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
