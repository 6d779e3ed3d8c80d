package org.hearsay.export.record;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hearsay.graph.Terms;

/** What one graph says, asked node by node. Several values come sorted. */
record Facts(Graph graph) {

    static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
    static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

    static Node schema(String local) {
        return NodeFactory.createURI("https://schema.org/" + local);
    }

    static Node annotation(String local) {
        return NodeFactory.createURI("http://www.w3.org/ns/oa#" + local);
    }

    List<Node> nodes(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    Optional<Node> node(Node subject, Node property) {
        return nodes(subject, property).stream().findFirst();
    }

    List<String> texts(Node subject, Node property) {
        return nodes(subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
    }

    Optional<String> text(Node subject, Node property) {
        return texts(subject, property).stream().findFirst();
    }

    String label(Node node) {
        return text(node, LABEL).orElse(node.getURI());
    }

    /** The local name of the project's own term that is a property's value. */
    String term(Node subject, String property) {
        return node(subject, Terms.hs(property)).map(Facts::local).orElse("");
    }

    static String local(Node term) {
        return term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
    }
}
