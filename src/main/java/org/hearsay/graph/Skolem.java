package org.hearsay.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Gives the blank nodes of a graph names that depend only on what they say and who points at them, so that reading a file twice gives equal
 * triples. For trees of blank nodes, as square brackets and lists in Turtle make them; two equal brackets under one subject become one node.
 */
final class Skolem {

    private final Graph graph;

    private Skolem(Graph graph) {
        this.graph = graph;
    }

    /** Puts names in the place of a graph's blank nodes. */
    static void nameBlankNodes(Graph graph) {
        Skolem skolem = new Skolem(graph);
        List<Triple> blank = graph.find().filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()).toList();
        List<Triple> named = blank.stream()
                .map(triple -> Triple.create(skolem.named(triple.getSubject()), triple.getPredicate(), skolem.named(triple.getObject())))
                .toList();
        blank.forEach(graph::delete);
        named.forEach(graph::add);
    }

    private Node named(Node node) {
        return node.isBlank() ? Terms.hs("node-" + Digest.name(List.of(above(node), below(node)))) : node;
    }

    private String above(Node node) {
        return graph.find(Node.ANY, Node.ANY, node).toList().stream()
                .map(triple -> (triple.getSubject().isBlank() ? above(triple.getSubject()) : triple.getSubject()) + " " + triple.getPredicate())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String below(Node node) {
        return graph.find(node, Node.ANY, Node.ANY).toList().stream()
                .map(triple -> triple.getPredicate() + " " + (triple.getObject().isBlank() ? "[" + below(triple.getObject()) + "]" : triple.getObject()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
