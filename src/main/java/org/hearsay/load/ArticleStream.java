package org.hearsay.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.Iris;
import org.hearsay.graph.Terms;

/** Looks at quads that pass by: refuses what is no article's, counts, and keeps some articles as samples, the same ones for the same articles in whatever order. */
final class ArticleStream {

    private static final int SAMPLES = 20;

    private final Iris iris;
    private final Set<Long> seen = new HashSet<>();
    private final TreeMap<Long, ArticleGraph> samples = new TreeMap<>();
    private String file = "";
    private Node article;
    private boolean isArticle;
    private List<Triple> kept;
    private long claims;

    ArticleStream(Iris iris) {
        this.iris = iris;
    }

    /** The quads that come from now on are of a file. */
    void read(String name) {
        end();
        file = name;
    }

    /**
     * The next quad.
     *
     * @return whether it is the first of an article
     * @throws IllegalArgumentException if it belongs to no article's graph, or the article before was none
     */
    boolean next(Quad quad) {
        boolean first = !quad.getGraph().equals(article);
        if (first) {
            end();
            begin(quad.getGraph());
        }
        refuseBlank(quad);
        if (quad.getPredicate().equals(RDF.type.asNode())) {
            isArticle |= quad.getObject().equals(Terms.NEWS_ARTICLE) && quad.getSubject().equals(article);
            claims += quad.getObject().equals(Terms.CLAIM) ? 1 : 0;
        }
        if (kept != null) {
            kept.add(quad.asTriple());
        }
        return first;
    }

    private void begin(Node graph) {
        QuadBatch.requireName(graph, iris, file);
        long hash = hash(graph.getURI());
        if (!seen.add(hash)) {
            throw new IllegalArgumentException(file + ": the graph " + graph + " is there a second time; the quads of an article must stand together, and each article only once");
        }
        article = graph;
        isArticle = false;
        kept = samples.size() < SAMPLES || hash < samples.lastKey() ? new ArrayList<>() : null;
    }

    /** No more quads of the article will come. */
    void end() {
        if (article == null) {
            return;
        }
        if (!isArticle) {
            throw new IllegalArgumentException(file + ": " + QuadBatch.noArticle(article, iris));
        }
        if (kept != null) {
            samples.put(hash(article.getURI()), new ArticleGraph(article, kept));
            if (samples.size() > SAMPLES) {
                samples.pollLastEntry();
            }
        }
        article = null;
        kept = null;
    }

    private void refuseBlank(Quad quad) {
        if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
            throw new IllegalArgumentException(file + ": " + QuadBatch.blank(quad.getGraph()));
        }
    }

    /** 64 bits that no two of some million articles share (FNV-1a). */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    long articles() {
        return seen.size();
    }

    long claims() {
        return claims;
    }

    List<ArticleGraph> samples() {
        return List.copyOf(samples.values());
    }
}
