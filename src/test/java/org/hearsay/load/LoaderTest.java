package org.hearsay.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.article.Article;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.ExtractionBuilder;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.store.Change;
import org.hearsay.store.Store;
import org.hearsay.store.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoaderTest {

    private static final Iris IRIS = new Iris("http://store.example/");
    private static final GraphBuilder BUILDER = new GraphBuilder(OntologyGraph.bundled(), IRIS);

    private final Store store = Store.temporary(IRIS);
    private final List<Outcome> outcomes = new ArrayList<>();

    @AfterEach
    void close() {
        store.close();
    }

    private static Reading article(String source, String text) {
        return new Reading.Read(new Article(source, Optional.empty(), text, Optional.empty(), List.of(), Optional.empty(), "en", text, List.of()));
    }

    /** Stands for the language layer: an article without claims, or a fault for a text that asks for one. */
    private static Extraction extract(Article article) {
        if (article.text().contains("poison")) {
            throw new IllegalStateException("stack of cards");
        }
        return new ExtractionBuilder(article.source(), article.text()).title(article.title()).build();
    }

    private LoadReport load(Instant when, Reading... readings) {
        outcomes.clear();
        return new Loader(LoaderTest::extract, BUILDER, store, 3, Clock.fixed(when, ZoneOffset.UTC)).load(List.of(readings).iterator(), outcomes::add);
    }

    private LoadReport load(Reading... readings) {
        return load(Instant.EPOCH, readings);
    }

    private String firstArticle() {
        return store.articles().get(0).name().getURI();
    }

    @Test
    void goesOnAfterAnArticleThatFails() {
        LoadReport report = load(
                article("a.txt", "one"), new Reading.Failed("b.txt", "is empty"), article("c.txt", "poison"), article("d.txt", "two"));
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.failed()).map(Outcome::source).containsExactly("b.txt", "c.txt");
        assertThat(report.failed().get(1).reason()).contains("stack of cards");
        assertThat(outcomes).map(Outcome::source).containsExactly("a.txt", "b.txt", "c.txt", "d.txt");
        assertThat(store.articles()).map(StoredArticle::title).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void tellsWhatIsInLanguagesThatAreNotRead() {
        Article german = new Article("de.txt", Optional.empty(), "Bank", Optional.empty(), List.of(), Optional.empty(), "de", "Die Bank zahlt.", List.of());
        LoadReport report = load(article("a.txt", "one"), new Reading.Read(german));
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.unread()).map(Outcome::source).containsExactly("de.txt");
    }

    @Test
    void replacesWhatIsLoadedAgain() {
        load(article("a.txt", "one"));
        LoadReport report = load(article("a.txt", "another"), article("b.txt", "two"));
        assertThat(report.replaced()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
        assertThat(store.articles()).map(StoredArticle::title).containsExactlyInAnyOrder("Another", "Two");
    }

    @Test
    void leavesTheStoreAloneWhereNothingIsNew() {
        load(Instant.EPOCH, article("a.txt", "one"));
        long version = store.version();
        LoadReport report = load(Instant.EPOCH.plusSeconds(60), article("a.txt", "one"));
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    void writesWhenItWasReadIntoAGraphOfItsOwn() {
        load(Instant.parse("2020-02-02T02:02:02Z"), article("a.txt", "one"));
        Node article = NodeFactory.createURI(firstArticle());
        Node endedAt = NodeFactory.createURI("http://www.w3.org/ns/prov#endedAtTime");
        Quad ended = store.read(data -> data.find(Node.ANY, Node.ANY, endedAt, Node.ANY).next());
        assertThat(ended.getGraph()).isEqualTo(IRIS.extraction(article)).isNotEqualTo(article);
        assertThat(ended.getObject().getLiteralLexicalForm()).isEqualTo("2020-02-02T02:02:02Z");
    }

    @Test
    void removesAnArticleWithItsRecordAndNothingElse() {
        load(article("a.txt", "one"));
        store.setOntology(OntologyGraph.bundled());
        String article = firstArticle();
        assertThat(Loader.remove(store, article)).isTrue();
        assertThat(Loader.remove(store, article)).isFalse();
        assertThat(Loader.remove(store, IRIS.ontologyGraph().getURI())).isFalse();
        List<Node> graphs = new ArrayList<>();
        store.read(data -> {
            data.listGraphNodes().forEachRemaining(graphs::add);
            return graphs;
        });
        assertThat(graphs).containsExactlyInAnyOrder(IRIS.ontologyGraph(), IRIS.catalogueGraph(), IRIS.storeGraph());
    }

    @Test
    void writesInTheOrderOfTheArticlesOnAnyNumberOfThreads() {
        Reading[] many = IntStream.range(0, 150).mapToObj(i -> article("file " + i, "text " + i)).toArray(Reading[]::new);
        LoadReport report = load(many);
        assertThat(report.added()).isEqualTo(150);
        assertThat(outcomes).map(Outcome::source).isEqualTo(IntStream.range(0, 150).mapToObj(i -> "file " + i).toList());
        assertThat(outcomes).allMatch(outcome -> outcome instanceof Outcome.Loaded loaded && loaded.effect() == Change.Effect.NEW);
    }
}
