package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplicitAgentsTest {

    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));
    private static final Extractor EXTRACTOR = new Extractor(new Annotator(ONTOLOGY.catalogue()), ONTOLOGY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry was hacked on Monday. The methods are those of Iranian hackers. | Iranian hackers | true
            A gang hacked the ministry on Monday. The methods are those of Iranian hackers. | Iranian hackers | false
            The ministry was hacked on Monday, and experts think of Lazarus Group. | Lazarus Group | true
            A gang hacked the ministry on Monday, and experts think of Lazarus Group. | Lazarus Group | false
            The ministry was hacked on Monday. Iranian diplomats left the country. | Iranian diplomats | false
            The ministry was infected with a worm on Monday. The worm was traced to Iran by the firm. | Iran | true
            The ministry was hit by cyber attacks of Iranian origin. | Iranian | true
            The ministry was hit by cyber attacks, which originated in Iran. | Iran | true
            A group attacked the ministry's network. The group is believed to be Iranian. | Iranian | true
            Unknown hackers, believed to be Iranian, attacked the ministry. | Iranian | true
            The ministry was hacked on Monday. Officials suspect Iran. | Iran | true
            The ministry was hacked on Monday. Suspicion fell on Iran. | Iran | true
            The ministry was hacked on Monday. Officials believe that Iran is behind it. | Iran | true
            The ministry was hacked on Monday. The attack came from Iran. | Iran | true
            The ministry was hacked on Monday. The guests came from Iran. | Iran | false
            The hacking group Silent Crow hacked the ministry on Monday. Researchers linked the malware to Iran. | Iran | true
            The ministry was hacked in May. It speaks of an Iranian campaign. | Iranian | true
            A group attacked the ministry's network. The staff is believed to be Iranian. | Iranian | false
            Unknown hackers attacked the ministry. Researchers attributed the malware to Iran. | Iran | true
            A gang hacked the ministry on Monday. Researchers linked the malware to Iran. | Iran | true
            Lazarus Group hacked the ministry on Monday. Researchers linked the malware to Iran. | Iran | false
            """)
    void attackersNearby(String text, String words, boolean implied) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        Extraction extraction = EXTRACTOR.extract(
                new Article("test.txt", Optional.empty(), "", Optional.of(LocalDate.of(2020, 1, 1)), List.of(), Optional.empty(), "en", text, paragraphs));
        List<String> agents = extraction.events().stream().filter(e -> e.type().equals("CyberAttack")).flatMap(e -> e.roles().stream())
                .filter(r -> r.role().equals("agent")).map(r -> r.span().of(text)).toList();
        assertThat(agents.contains(words)).isEqualTo(implied);
        assertThat(extraction.claims()).noneMatch(c -> c.roles().stream().anyMatch(r -> r.role().equals("agent") && r.name().equals(words)));
    }
}
