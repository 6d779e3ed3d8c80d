package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.api.Test;

class HolderChainTest {

    private static final String MANY = "Sony, Toyota, Siemens, Boeing and Airbus";
    private static final String MORE = "Nokia, Samsung, Yahoo, Netflix and Reuters";
    private static final String OTHERS = "France, Italy, Spain, Poland and Greece";

    @Test
    void coordinatedHoldersOfSeveralReportsDoNotMultiplyWithoutBound() {
        assertThat(claims(MANY + " said that hackers attacked the bank.")).hasSize(5);
        assertThat(claims(MANY + " said that " + MORE + " said that " + OTHERS + " said that hackers attacked the bank.")).hasSizeBetween(5, HolderChain.MOST);
    }

    private static List<Claim> claims(String text) {
        Ontology ontology = Ontology.bundled();
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        Article article = new Article("chains.txt", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs);
        return new Extractor(new Annotator(ontology.catalogue()), ontology).extract(article).claims();
    }
}
