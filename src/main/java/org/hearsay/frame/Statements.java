package org.hearsay.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The statements of an ontology by their subjects. */
final class Statements {

    private final Map<Node, List<Statement>> bySubject = new LinkedHashMap<>();

    Statements(List<Statement> statements) {
        statements.forEach(s -> bySubject.computeIfAbsent(s.subject(), n -> new ArrayList<>()).add(s));
    }

    Stream<Statement> all() {
        return bySubject.values().stream().flatMap(List::stream);
    }

    /** What is said of a subject with a predicate, in the order of the file. */
    List<Statement> of(Node subject, Node predicate) {
        return bySubject.getOrDefault(subject, List.of()).stream().filter(s -> s.predicate().equals(predicate)).toList();
    }

    List<Statement> of(Node subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Subjects with a type, by IRI. */
    List<Node> ofType(Node type) {
        return bySubject.keySet().stream()
                .filter(n -> n.isURI() && has(n, type))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    boolean has(Node subject, Node type) {
        return of(subject, RDF.type.asNode()).stream().anyMatch(s -> s.object().equals(type));
    }

    /** The first statement about a subject: the place to name in an error about it. */
    Statement first(Node subject) {
        return bySubject.get(subject).get(0);
    }

    /** The only value of a predicate; a second one is an error. */
    Optional<Statement> only(Node subject, Node predicate) {
        List<Statement> found = of(subject, predicate);
        if (found.size() > 1) {
            throw found.get(1).error("a second " + Terms.localName(predicate) + " where one is meant");
        }
        return found.stream().findFirst();
    }

    /** The only value of a predicate that must be there. */
    Statement required(Node subject, Node predicate) {
        return only(subject, predicate).orElseThrow(() -> first(subject).error(name(subject) + " has no hs:" + Terms.localName(predicate)));
    }

    /** The literals of a predicate, in the order of the file. */
    List<String> texts(Node subject, Node predicate) {
        return of(subject, predicate).stream().map(Statements::text).toList();
    }

    static String text(Statement s) {
        if (!s.object().isLiteral()) {
            throw s.error("hs:" + Terms.localName(s.predicate()) + " takes a text");
        }
        return s.object().getLiteralLexicalForm();
    }

    /** How an error names a subject. */
    static String name(Node subject) {
        return subject.isURI() ? Terms.localName(subject) : "this node";
    }
}
