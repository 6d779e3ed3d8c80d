package org.hearsay.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The ontology's graph, seen as terms.
 *
 * @param graph its triples
 */
record OntologyTerms(Graph graph) {

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node hs(String local) {
        return iri(Addresses.ONTOLOGY + "#" + local);
    }

    static String localName(Node term) {
        String iri = term.toString();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** The project's own terms of a type, by their labels. */
    List<Node> ofType(Node type) {
        return subjects(RDF.type.asNode(), type).stream().filter(term -> term.isURI() && term.getURI().startsWith(Addresses.ONTOLOGY + "#")).toList();
    }

    /** What has a property with a value, by label. */
    List<Node> subjects(Node property, Node value) {
        return graph.stream(Node.ANY, property, value).map(Triple::getSubject).distinct().sorted(Comparator.comparing(this::label)).toList();
    }

    /** The values of a property, in a stable order. */
    List<Node> values(Node of, String property) {
        return graph.stream(of, iri(property), Node.ANY).map(Triple::getObject).sorted(Comparator.comparing(Node::toString)).toList();
    }

    /** The values of a property of the ontology as texts. */
    List<String> texts(Node of, String local) {
        return values(of, Addresses.ONTOLOGY + "#" + local).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
    }

    /** The sentences that a frame must read, whether they stand alone or with their fillers. */
    List<String> examples(Node frame) {
        return values(frame, Addresses.ONTOLOGY + "#reads").stream()
                .flatMap(example -> example.isLiteral() ? Stream.of(example.getLiteralLexicalForm()) : texts(example, "sentence").stream()).toList();
    }

    String label(Node term) {
        return values(term, RDFS.label.getURI()).stream().findFirst().map(Node::getLiteralLexicalForm).orElse(localName(term));
    }

    String comment(Node term) {
        return values(term, RDFS.comment.getURI()).stream().findFirst().map(Node::getLiteralLexicalForm).orElse("");
    }
}
