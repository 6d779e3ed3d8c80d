package org.hearsay.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.JsonLines;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Shapes;
import org.hearsay.load.Intake;
import org.hearsay.load.LoadReport;
import org.hearsay.load.Loader;
import org.hearsay.store.Store;

/** The line from words to triples, and the intake of triples, made once. */
final class Line {

    private static final class Parts {
        static final Ontology ONTOLOGY = Ontology.bundled();
        static final Extractor EXTRACTOR = new Extractor(new Annotator(ONTOLOGY.catalogue()), ONTOLOGY);
    }

    private static final class Graphs {
        static final OntologyGraph ONTOLOGY = OntologyGraph.bundled();
        static final Iris IRIS = new Iris("http://localhost:3030/");
        static final GraphBuilder BUILDER = new GraphBuilder(ONTOLOGY, IRIS);
        static final Shapes SHAPES = Shapes.bundled(ONTOLOGY);
        static final Store STORE = Store.temporary(IRIS);
        static final Intake INTAKE = new Intake(new ArticleReader(), new Loader(article -> {
            throw new AssertionError("no article is sent");
        }, BUILDER, STORE, 1).checking(SHAPES), STORE);
    }

    private Line() {}

    /** What is read from words. */
    static String read(String words) {
        Article plain = read("words.txt", words);
        if (plain == null) {
            return "nothing to read";
        }
        Extraction extraction = Parts.EXTRACTOR.extract(plain);
        ArticleGraph graph = Graphs.BUILDER.build(extraction);
        List<String> faults = Graphs.SHAPES.check(Stream.concat(graph.triples().stream(), Graphs.BUILDER.catalogueOf(graph).stream()).toList());
        if (!faults.isEmpty()) {
            throw new AssertionError("a graph breaks the shapes: " + faults);
        }
        return JsonLines.line(extraction) + graph.triples();
    }

    private static Article read(String name, String words) {
        try (Stream<Reading> readings = new ArticleReader().read(name, words.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            return readings.filter(Reading.Read.class::isInstance).map(reading -> dated(((Reading.Read) reading).article())).findFirst().orElse(null);
        }
    }

    /** In English, as other languages are not read, and with a date, on which the dates in the text rest. */
    private static Article dated(Article article) {
        return new Article(article.source(), article.url(), article.title(), Optional.of(LocalDate.of(2014, 12, 17)), article.authors(), article.publisher(), "en", article.text(), article.paragraphs());
    }

    /** What becomes of N-Quads that are sent; whatever comes in is taken out again. */
    static String add(byte[] quads) {
        LoadReport report = Graphs.INTAKE.addGraphs(quads, outcome -> {});
        if (!Graphs.STORE.isTextIndexEqual()) {
            throw new AssertionError("the text index differs from the store");
        }
        Graphs.STORE.articles().forEach(article -> Graphs.INTAKE.remove(article.name().getURI()));
        return report.loaded() + " loaded, " + report.failed();
    }
}
