package org.hearsay.load;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.Terms;
import org.hearsay.store.Store;

/** Takes in what is sent to a store, one sending after the other: the bytes of articles, or graphs that were made elsewhere. Each article gets in as a whole or not at all. */
public final class Intake {

    private final ArticleReader reader;
    private final Loader loader;
    private final Store store;

    /**
     * Takes in for a store.
     *
     * @param reader reads what is sent
     * @param loader puts it into the store
     * @param store the same store
     */
    public Intake(ArticleReader reader, Loader loader, Store store) {
        this.reader = reader;
        this.loader = loader;
        this.store = store;
    }

    /**
     * What is sent.
     *
     * @param name what the sender calls it; names the article across sendings where it has no address
     * @param url the address of the article, where what is sent holds one article that does not state its own
     * @param content a page, a text, a web archive or lines of JSON
     */
    public record Sending(String name, Optional<String> url, byte[] content) {}

    /**
     * Loads all articles of a sending; those that the store has already are replaced.
     *
     * @param each is told what became of each article
     */
    public synchronized LoadReport add(Sending sending, Consumer<Outcome> each) {
        try (Stream<Reading> readings = reader.read(sending.name(), sending.content())) {
            return loader.load(readings.map(reading -> sending.url().map(url -> at(url, reading)).orElse(reading)).iterator(), each);
        }
    }

    private static Reading at(String url, Reading reading) {
        boolean unknown = reading instanceof Reading.Read read && read.article().url().isEmpty();
        return unknown ? new Reading.Read(named(((Reading.Read) reading).article(), url, Optional.of(url))) : reading;
    }

    /**
     * Loads one article under a name that is given beforehand.
     *
     * @param iri the article's
     * @param each is told what became of it; an article that has another name, or more than one article, is a failure
     */
    public synchronized LoadReport put(String iri, Sending sending, Consumer<Outcome> each) {
        List<Reading> read;
        try (Stream<Reading> readings = reader.read(sending.name(), sending.content())) {
            read = readings.map(reading -> sending.url().map(url -> at(url, reading)).orElse(reading)).limit(2).toList();
        }
        Reading only = read.size() == 1 ? named(iri, read.get(0)) : new Reading.Failed(sending.name(), "it holds more than one article; send these one by one, or all by POST");
        return loader.load(List.of(only).iterator(), each);
    }

    private Reading named(String iri, Reading reading) {
        if (!(reading instanceof Reading.Read read)) {
            return reading;
        }
        Article article = read.article().url().isPresent() ? read.article() : asStored(NodeFactory.createURI(iri), read.article());
        String own = store.iris().article(article).getURI();
        return own.equals(iri) ? new Reading.Read(article)
                : new Reading.Failed(article.source(), "it is another article: by its address, or else its name, it is " + own);
    }

    /** A text that states no address is another version of the article that has its name already. */
    private Article asStored(Node iri, Article article) {
        return store.read(data -> {
            Optional<String> url = text(data, iri, Terms.URL);
            return text(data, iri, Terms.DCTERMS_SOURCE).map(source -> named(article, source, url)).orElse(article);
        });
    }

    private static Optional<String> text(DatasetGraph data, Node article, Node property) {
        return data.stream(article, article, property, Node.ANY).map(Quad::getObject)
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI()).findFirst();
    }

    private static Article named(Article article, String source, Optional<String> url) {
        return new Article(source, url, article.title(), article.date(), article.authors(), article.publisher(), article.language(), article.text(), article.paragraphs());
    }

    /**
     * Loads the graphs of articles, as {@code hearsay extract --to nquads} writes them.
     *
     * @param quads N-Quads; each graph is an article's, with its name
     * @param each is told what became of each article
     * @throws IllegalArgumentException if they do not parse, or one is no article's; then nothing is loaded
     */
    public synchronized LoadReport addGraphs(byte[] quads, Consumer<Outcome> each) {
        Iterator<ArticleGraph> graphs = QuadBatch.read(quads, store.iris()).iterator();
        return loader.loadGraphs(graphs, each);
    }

    /**
     * Takes an article out.
     *
     * @return whether it was there
     */
    public synchronized boolean remove(String iri) {
        return Loader.remove(store, iri);
    }
}
