package org.hearsay.load;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.Iris;
import org.hearsay.graph.Terms;

/** Sorts N-Quads into the graphs of articles, and refuses what is none. */
final class QuadBatch {

    private QuadBatch() {}

    /**
     * Reads a batch.
     *
     * @param iris how the store names its nodes
     * @throws IllegalArgumentException if it does not parse, or a graph is no article's of this store; the message says which and why
     */
    static List<ArticleGraph> read(byte[] quads, Iris iris) {
        Map<Node, List<Triple>> graphs = parse(quads);
        if (graphs.isEmpty()) {
            throw new IllegalArgumentException("there are no quads in it");
        }
        graphs.forEach((name, triples) -> check(name, triples, iris));
        return graphs.entrySet().stream().map(graph -> new ArticleGraph(graph.getKey(), graph.getValue())).toList();
    }

    private static Map<Node, List<Triple>> parse(byte[] quads) {
        Map<Node, List<Triple>> graphs = new LinkedHashMap<>();
        try {
            RDFParser.source(new ByteArrayInputStream(quads)).lang(Lang.NQUADS).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    throw new IllegalArgumentException(noGraph(triple));
                }

                @Override
                public void quad(Quad quad) {
                    if (quad.isDefaultGraph()) {
                        triple(quad.asTriple());
                    }
                    graphs.computeIfAbsent(quad.getGraph(), name -> new ArrayList<>()).add(quad.asTriple());
                }
            });
        } catch (RiotException e) {
            throw new IllegalArgumentException("the quads do not parse: " + e.getMessage(), e);
        }
        return graphs;
    }

    private static void check(Node name, List<Triple> triples, Iris iris) {
        if (!isName(name, iris) || !triples.contains(Triple.create(name, RDF.type.asNode(), Terms.NEWS_ARTICLE))) {
            throw new IllegalArgumentException(noArticle(name, iris));
        }
        triples.stream().filter(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()).findFirst().ifPresent(triple -> {
            throw new IllegalArgumentException(blank(name));
        });
    }

    private static boolean isName(Node graph, Iris iris) {
        return graph.isURI() && graph.getURI().startsWith(iris.idPrefix() + "article-");
    }

    /** Refuses a graph whose name is not an article's. */
    static void requireName(Node graph, Iris iris, String file) {
        if (!isName(graph, iris)) {
            throw new IllegalArgumentException(file + ": " + noArticle(graph, iris));
        }
    }

    /** What is wrong with a triple that stands alone. */
    static String noGraph(Triple triple) {
        return "a triple stands in no graph: " + shown(triple.getSubject()) + " " + shown(triple.getPredicate()) + " " + shown(triple.getObject());
    }

    /** A blank node's label is another one each time that a file is read, so that it says nothing. */
    private static String shown(Node node) {
        return node.isBlank() ? "(a blank node)" : node.toString();
    }

    /** What is wrong with a graph that is no article's. */
    static String noArticle(Node graph, Iris iris) {
        return "the graph " + shown(graph) + " is no article's of this store: its name begins with " + iris.idPrefix()
                + "article-, and in it stands that this is a " + Terms.NEWS_ARTICLE.getURI();
    }

    /** What is wrong with a graph that has blank nodes. */
    static String blank(Node graph) {
        return "the graph " + shown(graph) + " has blank nodes, which cannot be pointed at; give them names";
    }
}
