package org.hearsay.server.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One row of the answer to a page's query.
 *
 * @param values what its variables are bound to
 */
record Row(Map<String, Node> values) {

    Row {
        values = Map.copyOf(values);
    }

    /** What a variable is bound to, if it is. */
    Optional<Node> find(String variable) {
        return Optional.ofNullable(values.get(variable));
    }

    /**
     * What a variable is bound to.
     *
     * @throws IllegalStateException if it is not
     */
    Node node(String variable) {
        return find(variable).orElseThrow(() -> new IllegalStateException("the row has no ?" + variable + ": " + values));
    }

    /** The text of a literal, or the IRI; empty where the variable is not bound. */
    String text(String variable) {
        return find(variable).map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "").orElse("");
    }

    /** The whole number that a variable is bound to, or 0. */
    int number(String variable) {
        return find(variable).filter(Node::isLiteral).map(node -> ((Number) node.getLiteralValue()).intValue()).orElse(0);
    }

    /** The decimal number that a variable is bound to, if it is. */
    Optional<Double> decimal(String variable) {
        return find(variable).filter(Node::isLiteral).map(node -> Double.valueOf(node.getLiteralLexicalForm()));
    }

    /** The last part of an IRI, which is its name in a vocabulary. */
    String localName(String variable) {
        String iri = text(variable);
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
