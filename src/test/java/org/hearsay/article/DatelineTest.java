package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Paragraph.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "WASHINGTON — |The F.B.I. said so.",
        "WASHINGTON, Feb 10 (Meridian) - |A federal grand jury met.",
        "THE HAGUE, Jan 27 (Meridian) - |Police from eight countries met.",
        "SEOUL – |North Korea denied it.",
        "KYIV, Ukraine (AP) — |Hackers struck.",
        "Kuala Lumpur (Agency) -- |“No comment,” they said.",
        "LONDON/COPENHAGEN — |The military was behind it.",
        "ST. LOUIS, Mo. — |The firm said so."
    })
    void theDatelineIsPartedFromTheSentence(String marked) {
        int at = marked.indexOf('|');
        String text = marked.replace("|", "");
        List<Paragraph> parted = Dateline.part(List.of(new Paragraph(new Span(0, text.length()), Kind.TEXT)), text);
        assertThat(parted).hasSize(2);
        assertThat(parted.get(0).span().of(text)).isEqualTo(text.substring(0, at).strip());
        assertThat(parted.get(1).span().of(text)).isEqualTo(text.substring(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "WASHINGTON said on Friday that it knew.",
        "The F.B.I. — a bureau — said so.",
        "FBI - what it knew and when.",
        "Sony (the studio) - It said so.",
        "NATO – an alliance – condemned it.",
        "A-list stars said so.",
        "X (Twitter) was down – Nobody knew why.",
        "WASHINGTON — "
    })
    void aSentenceWithADashStaysWhole(String text) {
        assertThat(Dateline.part(List.of(new Paragraph(new Span(0, text.length()), Kind.TEXT)), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LONDON — A headline", "PARIS (AP) — A headline"})
    void headlinesAreNotParted(String text) {
        assertThat(Dateline.part(List.of(new Paragraph(new Span(0, text.length()), Kind.TITLE)), text)).hasSize(1);
    }
}
