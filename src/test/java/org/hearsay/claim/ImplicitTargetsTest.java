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

class ImplicitTargetsTest {

    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));
    private static final Extractor EXTRACTOR = new Extractor(new Annotator(ONTOLOGY.catalogue()), ONTOLOGY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hackers stole the files of a union, among them records of Finnish voters. | Finnish voters | true
            Finnish researchers said that hackers stole the files of a union. | Finnish researchers | false
            Hackers stole the files of a union in retaliation for Finnish sanctions. | Finnish sanctions | false
            Hackers attacked a Danish bank and praised Finnish voters. | Finnish voters | false
            Hackers stole files from a shop, the pride of a Finnish village. | Finnish village | true
            Screens at Finnish stations were hacked to show a message. | Finnish stations | true
            Two sites run by the Finnish post were knocked offline. | Finnish post | true
            There were several wiper attacks in Finland. | Finland | true
            A gang hacked a union. The targets are located in Finland. | Finland | true
            A gang hacked a union. The lawyers come from Finland. | Finland | false
            Finland blamed a gang for stealing data from several accounts. | Finland | true
            Police in Finland said that hackers stole files from the country's navy. | the country | true
            The Finnish police are investigating an attack on a union's network. | The Finnish police | true
            Hackers stole the mail of a minister. The Finnish leader left his office. | Finnish leader | true
            Hackers stole the mail of a Danish minister. The Finnish leader left his office. | Finnish leader | false
            Hackers stole the mail of a minister. Finnish hackers admitted it. | Finnish hackers | false
            Hackers attacked ministries in countries such as Finland. | Finland | true
            The attacks on the union originated in Finland. | Finland | false
            Finland said Finnish hackers stole data from several accounts. | Finland | false
            """)
    void whoHasACountryAndNeitherActsNorSpeaks(String text, String words, boolean implied) {
        Extraction extraction = EXTRACTOR.extract(article(text));
        List<String> targets = extraction.events().stream().flatMap(e -> e.roles().stream()).filter(r -> r.role().equals("target")).map(r -> r.span().of(text)).toList();
        assertThat(targets.contains(words)).isEqualTo(implied);
        assertThat(extraction.claims()).noneMatch(c -> c.roles().stream().anyMatch(r -> r.role().equals("target") && r.name().equals(words)));
    }

    private static Article article(String text) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        return new Article("test.txt", Optional.empty(), "", Optional.of(LocalDate.of(2020, 1, 1)), List.of(), Optional.empty(), "en", text, paragraphs);
    }
}
