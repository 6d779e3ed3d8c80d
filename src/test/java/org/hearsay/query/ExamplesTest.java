package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.ExtractionWriter;
import org.hearsay.graph.Format;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Shapes;
import org.hearsay.load.Readings;

import org.hearsay.store.Store;
import org.junit.jupiter.api.Test;

/** Runs the whole line over the example articles. */
class ExamplesTest {

    private static final int SOME = 6;
    private static final Ontology ONTOLOGY = Ontology.bundled();
    private static final OntologyGraph ONTOLOGY_GRAPH = new OntologyGraph(ONTOLOGY);
    private static final GraphBuilder BUILDER = new GraphBuilder(ONTOLOGY_GRAPH, new Iris(Iris.DEFAULT_BASE));
    private static final List<Extraction> EXTRACTIONS = extract(Integer.MAX_VALUE);

    private static List<Extraction> extract(int most) {
        Extractor extractor = new Extractor(new Annotator(ONTOLOGY.catalogue()), ONTOLOGY);
        List<Extraction> extractions = new ArrayList<>();
        try (Readings readings = new Readings(List.of(Path.of("src/examples")), new ArticleReader()::read)) {
            while (readings.hasNext() && extractions.size() < most) {
                extractions.add(extractor.extract(((Reading.Read) readings.next()).article()));
            }
        }
        return extractions;
    }

    @Test
    void keepTheShapes() {
        Shapes shapes = Shapes.bundled(ONTOLOGY_GRAPH);
        assertThat(EXTRACTIONS).hasSizeGreaterThan(15);
        for (Extraction extraction : EXTRACTIONS) {
            assertThat(shapes.check(BUILDER.build(extraction).triples())).as(extraction.annotated().article().source()).isEmpty();
        }
    }

    @Test
    void areTheSameBytesEachTime() throws IOException {
        List<Extraction> again = extract(SOME);
        for (Format format : Format.values()) {
            assertThat(bytes(again, format)).as(format.label()).isEqualTo(bytes(EXTRACTIONS.subList(0, SOME), format));
        }
    }

    private static byte[] bytes(List<Extraction> extractions, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExtractionWriter writer = ExtractionWriter.to(out, format, BUILDER)) {
            for (Extraction extraction : extractions) {
                writer.write(extraction);
            }
        }
        return out.toByteArray();
    }

    @Test
    void answerTheNamedQueries() {
        try (Store store = Store.temporary(BUILDER.iris())) {
            store.setOntology(ONTOLOGY_GRAPH);
            store.write(change -> EXTRACTIONS.forEach(extraction -> {
                ArticleGraph graph = BUILDER.build(extraction);
                change.replace(graph.name(), graph.triples());
                change.add(BUILDER.iris().catalogueGraph(), BUILDER.catalogueOf(graph));
            }));
            assertThat(store.articles()).hasSameSizeAs(EXTRACTIONS);
            for (NamedQuery query : QueryBook.bundled().queries()) {
                assertThat(Promises.misfits(query, store.read(query.bind(Map.of())::run))).isEmpty();
            }
            for (String query : List.of("who-attacked-whom", "rival-answers", "who-blames-whom", "who-says-what", "sanctions", "legal-actions", "withheld-or-denied")) {
                Answer answer = store.read(QueryBook.bundled().query(query).bind(Map.of())::run);
                assertThat(answer.rows()).as(query).isNotEmpty();
            }
        }
    }
}
