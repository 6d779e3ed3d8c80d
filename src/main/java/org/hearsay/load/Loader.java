package org.hearsay.load;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.article.Article;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extraction;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Provenance;
import org.hearsay.graph.Shapes;
import org.hearsay.graph.Terms;
import org.hearsay.store.Change;
import org.hearsay.store.Store;

/**
 * Reads articles and puts their graphs into a store. Articles are read on several threads and written by one, in the order in which they came,
 * many in one transaction; one that fails stops none of the others.
 */
public final class Loader {

    /** A transaction writes the blocks of all indexes that it touches anew, so that few and large ones keep a store small. */
    private static final int ARTICLES_PER_TRANSACTION = 500;

    /** What a crash may lose, and how long the user may wait for news. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(5);

    private static final int FAULTS_TOLD = 5;

    private final Function<Article, Extraction> extractor;
    private final GraphBuilder builder;
    private final Store store;
    private final int threads;
    private final Clock clock;
    private final Optional<Shapes> shapes;

    /**
     * Joins the line to a store.
     *
     * @param extractor {@link org.hearsay.claim.Extractor#extract(Article)}; called from several threads
     * @param builder makes the graphs; names nodes as the store does
     * @param store where they go
     * @param threads how many articles to read at once, at least 1
     */
    public Loader(Function<Article, Extraction> extractor, GraphBuilder builder, Store store, int threads) {
        this(extractor, builder, store, threads, Clock.systemUTC(), Optional.empty());
    }

    Loader(Function<Article, Extraction> extractor, GraphBuilder builder, Store store, int threads, Clock clock) {
        this(extractor, builder, store, threads, clock, Optional.empty());
    }

    private Loader(Function<Article, Extraction> extractor, GraphBuilder builder, Store store, int threads, Clock clock, Optional<Shapes> shapes) {
        if (!builder.iris().base().equals(store.iris().base())) {
            throw new IllegalArgumentException("graphs under " + builder.iris().base() + " do not belong into a store of " + store.iris().base());
        }
        this.extractor = extractor;
        this.builder = builder;
        this.store = store;
        this.threads = threads;
        this.clock = clock;
        this.shapes = shapes;
    }

    /** The same, but what breaks a shape does not get into the store. */
    public Loader checking(Shapes wanted) {
        return new Loader(extractor, builder, store, threads, clock, Optional.of(wanted));
    }

    /**
     * Loads articles.
     *
     * @param readings are taken as they are needed
     * @param progress is told each article's outcome once it is in the store, in order, on the caller's thread
     */
    public LoadReport load(Iterator<Reading> readings, Consumer<Outcome> progress) {
        return load(readings, this::prepare, progress);
    }

    /**
     * Loads the graphs of articles that were read elsewhere.
     *
     * @param graphs are taken as they are needed
     * @param progress is told each article's outcome once it is in the store, in order, on the caller's thread
     */
    public LoadReport loadGraphs(Iterator<ArticleGraph> graphs, Consumer<Outcome> progress) {
        return load(graphs, this::prepare, progress);
    }

    private <T> LoadReport load(Iterator<T> articles, Function<T, Prepared> preparing, Consumer<Outcome> progress) {
        LoadReport.Tally tally = new LoadReport.Tally();
        try (Lookahead<T, Prepared> prepared = new Lookahead<>(articles, preparing, threads)) {
            while (prepared.hasNext()) {
                for (Outcome outcome : writeSome(prepared)) {
                    tally.count(outcome);
                    progress.accept(outcome);
                }
            }
        }
        return tally.report();
    }

    /**
     * Takes an article out of a store. The store keeps in mind that it was there, so that a server can tell what is gone from what never was.
     *
     * @param article its IRI
     * @return whether it was there
     */
    public static boolean remove(Store store, String article) {
        Node graph = NodeFactory.createURI(article);
        boolean[] there = {false};
        store.write(change -> {
            there[0] = change.isArticle(graph) && change.remove(graph);
            if (there[0]) {
                change.remove(store.iris().extraction(graph));
                change.add(store.iris().storeGraph(), gone(graph));
            }
        });
        return there[0];
    }

    private static List<Triple> gone(Node article) {
        return List.of(Triple.create(article, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true)));
    }

    /** An article's graph, ready to be written, or why there is none. */
    private record Prepared(Outcome outcome, Optional<ArticleGraph> graph) {}

    private Prepared prepare(Reading reading) {
        if (reading instanceof Reading.Failed failed) {
            return new Prepared(new Outcome.Failed(failed.source(), failed.reason()), Optional.empty());
        }
        Article article = ((Reading.Read) reading).article();
        try {
            Extraction extraction = extractor.apply(article);
            ArticleGraph graph = builder.build(extraction);
            return checked(new Outcome.Loaded(article.source(), graph.name().getURI(), article.title(), Optional.of(article.language()).filter(language -> !article.isEnglish()), extraction.claims().size(), Change.Effect.NEW), graph);
        } catch (RuntimeException | StackOverflowError e) {
            return new Prepared(new Outcome.Failed(article.source(), "a fault in Hearsay kept it from being understood: " + e), Optional.empty());
        }
    }

    private Prepared prepare(ArticleGraph graph) {
        String title = graph.triples().stream().filter(triple -> triple.subjectMatches(graph.name()) && triple.predicateMatches(Terms.HEADLINE))
                .findFirst().map(triple -> triple.getObject().isLiteral() ? triple.getObject().getLiteralLexicalForm() : "").orElse("");
        long claims = graph.triples().stream().filter(triple -> triple.predicateMatches(RDF.type.asNode()) && triple.objectMatches(Terms.CLAIM)).count();
        return checked(new Outcome.Loaded(graph.name().getURI(), graph.name().getURI(), title, Optional.empty(), (int) claims, Change.Effect.NEW), graph);
    }

    private Prepared checked(Outcome.Loaded loaded, ArticleGraph graph) {
        List<String> faults = shapes.map(all -> all.check(graph.triples())).orElse(List.of());
        if (faults.isEmpty()) {
            return new Prepared(loaded, Optional.of(graph));
        }
        String first = String.join("; ", faults.subList(0, Math.min(FAULTS_TOLD, faults.size())));
        return new Prepared(new Outcome.Failed(loaded.source(), "it breaks " + faults.size() + " of the shapes: " + first), Optional.empty());
    }

    private List<Outcome> writeSome(Iterator<Prepared> prepared) {
        List<Outcome> outcomes = new ArrayList<>();
        long begin = System.nanoTime();
        store.write(change -> {
            while (prepared.hasNext() && outcomes.size() < ARTICLES_PER_TRANSACTION && System.nanoTime() - begin < LONGEST_TRANSACTION.toNanos()) {
                Prepared next = prepared.next();
                outcomes.add(next.graph().map(graph -> write(change, (Outcome.Loaded) next.outcome(), graph)).orElse(next.outcome()));
            }
        });
        return outcomes;
    }

    private Outcome write(Change change, Outcome.Loaded loaded, ArticleGraph graph) {
        Change.Effect effect = change.replace(graph.name(), graph.triples());
        if (effect != Change.Effect.UNCHANGED) {
            change.add(store.iris().catalogueGraph(), builder.catalogueOf(graph));
            ArticleGraph record = Provenance.of(builder.iris(), graph.name(), version(), clock.instant());
            change.replace(record.name(), record.triples());
            change.remove(store.iris().storeGraph(), gone(graph.name()));
        }
        return new Outcome.Loaded(loaded.source(), loaded.article(), loaded.title(), loaded.unread(), loaded.claims(), effect);
    }

    /** The jar's own; classes that run outside a jar have none. */
    static String version() {
        return Optional.ofNullable(Loader.class.getPackage().getImplementationVersion()).orElse("in development");
    }
}
