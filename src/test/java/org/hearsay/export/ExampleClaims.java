package org.hearsay.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.claim.Extractor;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.DatasetSource;
import org.hearsay.export.record.GraphReader;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.load.Loader;
import org.hearsay.load.Readings;
import org.hearsay.query.Answer;
import org.hearsay.store.Store;

/** The example articles in a store, loaded once, and what it holds by a path that no export takes. */
final class ExampleClaims {

    static final Store STORE = load();

    private static final String CLAIMS = """
            PREFIX hs: <https://w3id.org/hearsay/ns#>
            SELECT ?claim ?polarity ?modality WHERE { ?claim a hs:Claim ; hs:polarity ?polarity ; hs:modality ?modality }
            """;

    private ExampleClaims() {}

    private static Store load() {
        Ontology ontology = Ontology.bundled();
        OntologyGraph graph = new OntologyGraph(ontology);
        Extractor extractor = new Extractor(new Annotator(ontology.catalogue()), ontology);
        Store store = Store.temporary(new Iris(Iris.DEFAULT_BASE));
        store.setOntology(graph);
        try (Readings readings = new Readings(List.of(Path.of("src/examples")), (Path page) -> new ArticleReader().read(page))) {
            new Loader(extractor::extract, new GraphBuilder(graph, store.iris()), store, 2).load(readings, outcome -> {});
        }
        return store;
    }

    /** All articles as records. */
    static List<ArticleRecord> articles() {
        return STORE.read(dataset -> {
            GraphReader reader = new GraphReader(new DatasetSource(dataset));
            return reader.articleIris().stream().map(reader::article).toList();
        });
    }

    /** All articles in a format. */
    static String written(ExportFormat format) {
        return written(format, articles());
    }

    static String written(ExportFormat format, List<ArticleRecord> articles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer().write(articles.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** {@code IRI polarity modality} of every claim of the store. */
    static Set<String> expected() {
        return STORE.read(dataset -> select(dataset, CLAIMS));
    }

    /** The rows of a query, their values' local names joined by blanks; an IRI in the first column is written whole. */
    static Set<String> select(DatasetGraph data, String query) {
        try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(data))) {
            Answer answer = Answer.of(execution.execSelect());
            Set<String> rows = new TreeSet<>();
            answer.rows().forEach(row -> rows.add(String.join(" ", answer.columns().stream().map(column -> shown(row.get(Var.alloc(column)))).toList())));
            return rows;
        }
    }

    private static String shown(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI().substring(value.getURI().indexOf('#') + 1);
    }
}
