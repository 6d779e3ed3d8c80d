package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.load.Loader;
import org.hearsay.load.Readings;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks the saved page of the case that Hearsay was made for; skipped where the page is not at hand. */
class SonyCaseTest {

    private static final Path PAGE = Path.of("../shared/data/sony-hack.txt");
    private static final QueryBook BOOK = QueryBook.bundled();
    private static Store store;

    @BeforeAll
    static void load() {
        assumeTrue(Files.exists(PAGE), "the saved page " + PAGE + " is not here");
        Ontology ontology = Ontology.bundled();
        OntologyGraph graph = new OntologyGraph(ontology);
        Extractor extractor = new Extractor(new Annotator(ontology.catalogue()), ontology);
        store = Store.temporary(new Iris(Iris.DEFAULT_BASE));
        store.setOntology(graph);
        try (Readings readings = new Readings(List.of(PAGE), (Path page) -> new ArticleReader().read(page))) {
            new Loader(extractor::extract, new GraphBuilder(graph, store.iris()), store, 1).load(readings, outcome -> {});
        }
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    /** The rows of a query, some columns of each parted by bars. */
    private static List<String> rows(String query, Map<String, String> values, String... columns) {
        Answer answer = store.read(BOOK.query(query).bind(values)::run);
        return answer.rows().stream().map(row -> shown(row, columns)).distinct().toList();
    }

    private static String shown(Binding row, String... columns) {
        return String.join(" | ", List.of(columns).stream().map(column -> {
            var value = row.get(Var.alloc(column));
            return value == null ? "" : value.getLiteralLexicalForm();
        }).toList());
    }

    @Test
    void knowsTheRelayCountriesAndNoOthers() {
        assertThat(rows("relay-countries", Map.of(), "country", "code"))
                .containsExactly("Bolivia | BO", "Cyprus | CY", "Italy | IT", "Poland | PL", "Singapore | SG", "Thailand | TH");
        assertThat(rows("relay-countries", Map.of(), "latitude")).doesNotContain("");
    }

    @Test
    void setsTheAnswersOfAllSourcesSideBySide() {
        assertThat(rows("who-attacked-whom", Map.of("whom", "Sony"), "attacker", "polarity", "saidBy"))
                .contains("North Korea | withheld | Federal Bureau of Investigation")
                .anyMatch(row -> row.startsWith("North Korea | affirmed | The New York Times"))
                .anyMatch(row -> row.startsWith("Bureau 121 | affirmed | ABC News ← US officials"));
        assertThat(rows("rival-answers", Map.of("question", "attacked Sony"), "asked")).hasSize(1);
    }

    @Test
    void neverTakesTheOneWhoSpeaksForTheOneWhoDidIt() {
        assertThat(rows("who-attacked-whom", Map.of(), "attacker")).noneMatch(attacker -> attacker.contains("FBI") || attacker.contains("Federal Bureau"));
    }
}
