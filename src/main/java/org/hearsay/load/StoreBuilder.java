package org.hearsay.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Provenance;
import org.hearsay.graph.Terms;
import org.hearsay.store.StoreBuild;

/**
 * Builds a new store from the graphs of articles that were read elsewhere, as files of N-Quads, plain or packed with gzip: the store that loading them one by one would make, in a
 * fraction of the time. All of them get in, or there is no store.
 */
public final class StoreBuilder {

    private final OntologyGraph ontology;
    private final Iris iris;
    private final Clock clock;

    /** Builds stores with an ontology beside their articles. */
    public StoreBuilder(OntologyGraph ontology, Iris iris) {
        this(ontology, iris, Clock.systemUTC());
    }

    StoreBuilder(OntologyGraph ontology, Iris iris, Clock clock) {
        this.ontology = ontology;
        this.iris = iris;
        this.clock = clock;
    }

    /**
     * What was built.
     *
     * @param articles how many
     * @param claims how many, in all of them
     * @param quads how many different ones the store has, those about itself included
     * @param labels how many the text index has
     * @param samples some of the articles, as they were in the files
     */
    public record Built(long articles, long claims, long quads, long labels, List<ArticleGraph> samples) {

        public Built {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Builds a store.
     *
     * @param folder absent or empty
     * @param files N-Quads, in which all quads of an article stand together, as {@code hearsay extract --to nquads} writes them
     * @throws IllegalArgumentException if a file cannot be read or parsed, or holds what is no article's of this base; the message says which and why
     * @throws org.hearsay.store.StoreException if the store cannot be written
     */
    public Built build(Path folder, List<Path> files) {
        ArticleStream articles = new ArticleStream(iris);
        Set<Node> known = new LinkedHashSet<>(ontology.countries(iris));
        Instant now = clock.instant();
        StoreBuild.Built built = StoreBuild.build(folder, iris, sink -> {
            add(sink, iris.ontologyGraph(), ontology.terms());
            for (Path file : files) {
                articles.read(file.toString());
                read(file, quad -> {
                    if (articles.next(quad)) {
                        ArticleGraph record = Provenance.of(iris, quad.getGraph(), Loader.version(), now);
                        add(sink, record.name(), record.triples());
                    }
                    if (quad.getPredicate().equals(Terms.NAMED) && !ontology.catalogueEntry(quad.getSubject(), iris).isEmpty()) {
                        known.add(quad.getSubject());
                    }
                    sink.accept(quad);
                });
            }
            articles.end();
            known.forEach(entity -> add(sink, iris.catalogueGraph(), ontology.catalogueEntry(entity, iris)));
        });
        return new Built(articles.articles(), articles.claims(), built.quads(), built.labels(), articles.samples());
    }

    private static void add(Consumer<Quad> sink, Node graph, Collection<Triple> triples) {
        triples.forEach(triple -> sink.accept(Quad.create(graph, triple)));
    }

    private static void read(Path file, Consumer<Quad> each) {
        try (InputStream in = opened(file)) {
            RDFParser.source(in).lang(Lang.NQUADS).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    throw new IllegalArgumentException(file + ": " + QuadBatch.noGraph(triple));
                }

                @Override
                public void quad(Quad quad) {
                    if (quad.isDefaultGraph()) {
                        triple(quad.asTriple());
                    }
                    each.accept(quad);
                }
            });
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + " does not parse: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Known by its first bytes, as names tell little. */
    private static InputStream opened(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
