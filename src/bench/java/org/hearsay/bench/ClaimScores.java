package org.hearsay.bench;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;

/**
 * Prints the score of each claim of plain texts, as {@code file TAB claim TAB score}, to be held against which claims are right:
 * {@code ClaimScores FOLDER}.
 */
public final class ClaimScores {

    private ClaimScores() {}

    public static void main(String[] args) throws Exception {
        Ontology ontology = Ontology.read(Path.of("ontology"));
        Extractor extractor = new Extractor(new Annotator(ontology.catalogue()), ontology);
        try (Stream<Reading> readings = new ArticleReader().readRaw(Path.of(args[0]))) {
            readings.filter(Reading.Read.class::isInstance).map(r -> ((Reading.Read) r).article()).forEach(article -> extractor.extract(article).claims()
                    .forEach(c -> System.out.println(article.source() + "\t" + c.id() + "\t" + c.score())));
        }
    }
}
