package org.hearsay.bench.crash;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;

/** Articles, each in several versions that tell different things under one name. */
final class Versions {

    /** How many there are of each article. */
    static final int OF_EACH = 3;

    private final List<List<ArticleGraph>> articles = new ArrayList<>();
    private final Map<Node, List<Set<Triple>>> known = new HashMap<>();

    /** Reads the articles of a folder. A version of an article has the text of another one. */
    Versions(Path folder) {
        Ontology ontology = Ontology.bundled();
        Extractor extractor = new Extractor(new Annotator(ontology.catalogue()), ontology);
        GraphBuilder builder = new GraphBuilder(OntologyGraph.bundled(), new Iris(Iris.DEFAULT_BASE));
        List<Article> read;
        try (Stream<Reading> readings = new ArticleReader().read(folder)) {
            read = readings.map(reading -> ((Reading.Read) reading).article()).toList();
        }
        for (int i = 0; i < read.size(); i++) {
            List<ArticleGraph> versions = new ArrayList<>();
            for (int version = 0; version < OF_EACH; version++) {
                versions.add(builder.build(extractor.extract(as(read.get(i), read.get((i + version) % read.size())))));
            }
            articles.add(versions);
            known.put(versions.get(0).name(), versions.stream().map(graph -> (Set<Triple>) new HashSet<>(graph.triples())).toList());
        }
    }

    private static Article as(Article named, Article told) {
        return new Article(named.source(), named.url(), told.title(), told.date(), told.authors(), told.publisher(), told.language(), told.text(), told.paragraphs());
    }

    /** How many articles there are. */
    int size() {
        return articles.size();
    }

    /** The name of an article, which is that of its graph. */
    Node name(int article) {
        return articles.get(article).get(0).name();
    }

    /** The names of all. */
    Set<Node> names() {
        return known.keySet();
    }

    /** Versions of articles as N-Quads, in the order of the map. */
    byte[] quads(Map<Integer, Integer> versions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF lines = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
        lines.start();
        versions.forEach((article, version) -> articles.get(article).get(version).quads().forEach(lines::quad));
        lines.finish();
        return out.toByteArray();
    }

    /** Which version a graph is, if it is one as a whole. */
    Optional<Integer> version(Node name, Set<Triple> graph) {
        int version = known.get(name).indexOf(graph);
        return version < 0 ? Optional.empty() : Optional.of(version);
    }
}
