package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void curlyAndStraightMarks() {
        assertThat(quoted("He said “no” and then \"maybe not\".")).containsExactly("“no”", "\"maybe not\"");
    }

    @Test
    void oneKindOfMarkMayCloseAnother() {
        assertThat(quoted("\"Well, it is serious,” she said. “We act.\"")).containsExactly("\"Well, it is serious,”", "“We act.\"");
    }

    @Test
    void doubledSingleMarks() {
        assertThat(quoted("''We act,'' she said.")).containsExactly("''We act,''");
    }

    @Test
    void singleMarksAsDouble() {
        assertThat(quoted("‘We don’t pay,’ the bank’s owner said.")).containsExactly("‘We don’t pay,’");
    }

    @Test
    void apostrophesAreNoQuotations() {
        assertThat(quoted("The officials' report of the '90s wasn't about the bank's losses.")).isEmpty();
    }

    @Test
    void aMarkInsideAnotherIsPartOfIt() {
        assertThat(quoted("“They called it ‘harmless’ again,” he said.")).containsExactly("“They called it ‘harmless’ again,”");
    }

    @Test
    void inchesDoNotOpen() {
        assertThat(quoted("A 17\" screen was stolen.")).isEmpty();
    }

    @Test
    void openQuotationEndsWithItsParagraphAndIsContinued() {
        Article article = article("“First part.\n\n“Second part,” she said.");
        List<Quotation> found = Quotations.of(article);
        assertThat(found).extracting(q -> q.span().of(article.text())).containsExactly("“First part.", "“Second part,”");
        assertThat(found).extracting(Quotation::continues).containsExactly(false, true);
    }

    @Test
    void furnitureIsNotRead() {
        String text = "“Share this”";
        Article article = article(text, List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.FURNITURE)));
        assertThat(Quotations.of(article)).isEmpty();
    }

    private static List<String> quoted(String text) {
        return Quotations.of(article(text)).stream().map(q -> q.span().of(text)).toList();
    }

    private static Article article(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            paragraphs.add(new Paragraph(new Span(start, start + block.length()), Paragraph.Kind.TEXT));
            start += block.length() + 2;
        }
        return article(text, paragraphs);
    }

    private static Article article(String text, List<Paragraph> paragraphs) {
        return new Article("test", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs);
    }
}
