package org.hearsay.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * The named graph of one article.
 *
 * @param name its IRI, which is the article's as well
 * @param triples without duplicates, sorted as their N-Triples lines are (by bytes)
 */
public record ArticleGraph(Node name, List<Triple> triples) {

    public ArticleGraph {
        triples = List.copyOf(triples);
    }

    /** The triples with the graph's name. */
    public List<Quad> quads() {
        return triples.stream().map(triple -> Quad.create(name, triple)).toList();
    }
}
