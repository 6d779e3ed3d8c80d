package org.hearsay.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.annotation.catalogue.OwnEntity;

/**
 * Puts a user's own entities beside the catalogue's. One whose name is the preferred name of an entry adds its aliases to that entry; a name that
 * would be two entities' is refused where the user wrote it, and passed over where it comes from a published list.
 */
final class OwnEntities {

    private final List<Statement> statements;
    private final Statements known;
    /** Name in small letters to the entry that bears it. */
    private final Map<String, Node> bearers = new HashMap<>();

    private OwnEntities(List<Statement> statements) {
        this.statements = new ArrayList<>(statements);
        this.known = new Statements(statements);
        statements.stream().filter(OwnEntities::isName).forEach(s -> bearers.putIfAbsent(key(s.object().getLiteralLexicalForm()), s.subject()));
    }

    /** The statements of an ontology with those about own entities at the end. */
    static List<Statement> added(List<Statement> statements, List<OwnEntity> entities) {
        OwnEntities own = new OwnEntities(statements);
        entities.forEach(own::add);
        return own.statements;
    }

    private static boolean isName(Statement s) {
        return s.subject().isURI() && s.subject().getURI().startsWith(Terms.ID)
                && Stream.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), Terms.RISKY_LABEL).anyMatch(s.predicate()::equals);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void add(OwnEntity entity) {
        Optional<Node> bearer = Optional.ofNullable(bearers.get(key(entity.name())));
        if (bearer.isPresent() && entity.listed()) {
            return;
        }
        Node node = bearer.orElseGet(() -> create(entity));
        if (bearer.isPresent() && !isPreferred(node, entity.name())) {
            throw refused(entity, entity.name() + " is another name of " + Terms.localName(node) + " in the catalogue; use the preferred name, "
                    + known.texts(node, SKOS.prefLabel.asNode()) + ", or leave the row out");
        }
        for (String alias : entity.aliases()) {
            Node other = bearers.putIfAbsent(key(alias), node);
            if (other == null) {
                say(entity, node, SKOS.altLabel.asNode(), alias);
            } else if (!other.equals(node)) {
                throw refused(entity, "the alias " + alias + " is a name of " + Terms.localName(other) + " already; that two are one is for a claim to say");
            }
        }
    }

    private boolean isPreferred(Node node, String name) {
        return statements.stream().anyMatch(s -> s.subject().equals(node) && s.predicate().equals(SKOS.prefLabel.asNode())
                && key(s.object().getLiteralLexicalForm()).equals(key(name)));
    }

    private Node create(OwnEntity entity) {
        Node node = NodeFactory.createURI(Terms.ID + free(entity.id(), entity.type()));
        statements.add(new Statement(node, RDF.type.asNode(), NodeFactory.createURI(Terms.NS + entity.type()), entity.file(), entity.line()));
        say(entity, node, SKOS.prefLabel.asNode(), entity.name());
        if (entity.risky()) {
            say(entity, node, Terms.RISKY_LABEL, entity.name());
        }
        entity.country().ifPresent(code -> statements.add(
                new Statement(node, Terms.COUNTRY_CODE, NodeFactory.createLiteralString(code), entity.file(), entity.line())));
        bearers.put(key(entity.name()), node);
        return node;
    }

    /** Two names may differ in what an IRI leaves out. */
    private String free(String id, String type) {
        String free = id.isEmpty() ? type.toLowerCase(Locale.ROOT) : id;
        while (bearers.containsValue(NodeFactory.createURI(Terms.ID + free))) {
            free += "-" + type.toLowerCase(Locale.ROOT);
        }
        return free;
    }

    private void say(OwnEntity entity, Node node, Node property, String name) {
        statements.add(new Statement(node, property, NodeFactory.createLiteralLang(name, "en"), entity.file(), entity.line()));
    }

    private static OntologyException refused(OwnEntity entity, String reason) {
        return new OntologyException(entity.file(), entity.line(), reason);
    }
}
