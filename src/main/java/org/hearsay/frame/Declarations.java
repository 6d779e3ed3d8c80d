package org.hearsay.frame;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Checks that every own term is declared once, with label and comment, and reads the class hierarchy. */
final class Declarations {

    private static final Set<Node> DECLARING = Set.of(
            OWL.Class.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), OWL.AnnotationProperty.asNode(), RDF.Property.asNode());

    private final Statements statements;

    private Declarations(Statements statements) {
        this.statements = statements;
    }

    /** The classes of an ontology whose declarations are in order; the first that is not throws an {@link OntologyException}. */
    static Classes check(Statements statements) {
        Declarations declarations = new Declarations(statements);
        statements.all().forEach(declarations::checkTerms);
        statements.all().filter(s -> s.predicate().equals(RDF.type.asNode())).forEach(declarations::checkLabels);
        declarations.checkDuplicates();
        return declarations.classes();
    }

    private void checkTerms(Statement s) {
        declared(s, s.predicate(), "property");
        declared(s, s.object(), s.predicate().equals(RDF.type.asNode()) ? "class" : "term");
        if (Terms.isOwn(s.subject())) {
            declared(s, s.subject(), "term");
        }
    }

    private void declared(Statement s, Node term, String what) {
        if (Terms.isOwn(term) && statements.of(term, RDF.type.asNode()).isEmpty()) {
            throw s.error("hs:" + Terms.localName(term) + " is not a declared " + what);
        }
    }

    private void checkLabels(Statement s) {
        if (!Terms.isOwn(s.subject())) {
            return;
        }
        if (statements.of(s.subject(), RDFS.label.asNode()).isEmpty()) {
            throw s.error("hs:" + Terms.localName(s.subject()) + " has no rdfs:label");
        }
        if (statements.of(s.subject(), RDFS.comment.asNode()).isEmpty()) {
            throw s.error("hs:" + Terms.localName(s.subject()) + " has no rdfs:comment");
        }
    }

    private void checkDuplicates() {
        Set<Node> seen = new HashSet<>();
        statements.all()
                .filter(s -> Terms.isOwn(s.subject()) && s.predicate().equals(RDF.type.asNode()) && DECLARING.contains(s.object()))
                .filter(s -> !s.object().equals(OWL.AnnotationProperty.asNode()))
                .forEach(s -> {
                    if (!seen.add(s.subject())) {
                        throw s.error("hs:" + Terms.localName(s.subject()) + " is declared twice");
                    }
                });
        Set<Statement> said = new HashSet<>();
        statements.all().forEach(s -> {
            if (!said.add(new Statement(s.subject(), s.predicate(), s.object(), "", 0))) {
                throw s.error("the same is said twice: " + Statements.name(s.subject()) + " " + s.predicate().getLocalName() + " " + s.object());
            }
        });
    }

    private Classes classes() {
        Map<String, Set<String>> parents = new TreeMap<>();
        Map<String, Set<String>> nouns = new TreeMap<>();
        for (Node type : statements.ofType(OWL.Class.asNode())) {
            if (Terms.isOwn(type)) {
                parents.put(Terms.localName(type), parents(type));
                nouns.put(Terms.localName(type), new TreeSet<>(statements.texts(type, Terms.NOUN)));
            }
        }
        return new Classes(parents, nouns);
    }

    private Set<String> parents(Node type) {
        Set<String> parents = new TreeSet<>();
        for (Statement s : statements.of(type, RDFS.subClassOf.asNode())) {
            if (Terms.isOwn(s.object())) {
                if (!statements.has(s.object(), OWL.Class.asNode())) {
                    throw s.error("hs:" + Terms.localName(s.object()) + " is no class");
                }
                parents.add(Terms.localName(s.object()));
            }
        }
        return parents;
    }
}
