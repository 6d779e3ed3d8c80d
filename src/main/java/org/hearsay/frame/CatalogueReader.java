package org.hearsay.frame;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.annotation.Catalogue;

/** Reads the actors and places of the ontology's catalogue files. */
final class CatalogueReader {

    private final Statements statements;
    private final Classes classes;

    CatalogueReader(Statements statements, Classes classes) {
        this.statements = statements;
        this.classes = classes;
    }

    Catalogue read() {
        List<Catalogue.Entry> entries = statements.all()
                .filter(s -> s.predicate().equals(RDF.type.asNode()) && s.subject().isURI() && s.subject().getURI().startsWith(Terms.ID))
                .map(this::entry)
                .toList();
        return new Catalogue(entries);
    }

    private Catalogue.Entry entry(Statement typed) {
        Node subject = typed.subject();
        if (statements.of(subject, RDF.type.asNode()).size() > 1) {
            throw typed.error(Terms.localName(subject) + " stands twice in the catalogue, or has two classes");
        }
        if (!Terms.isOwn(typed.object()) || !classes.isA(Terms.localName(typed.object()), Classes.THING)) {
            throw typed.error("an entry of the catalogue is of a class below hs:Thing");
        }
        List<String> names = statements.texts(subject, SKOS.prefLabel.asNode());
        if (names.size() != 1) {
            throw typed.error(Terms.localName(subject) + " must have one skos:prefLabel and has " + names.size());
        }
        Optional<String> country = statements.only(subject, Terms.COUNTRY_CODE).map(Statements::text);
        return new Catalogue.Entry(
                Terms.localName(subject),
                Terms.localName(typed.object()),
                names.get(0),
                statements.texts(subject, SKOS.altLabel.asNode()),
                statements.texts(subject, Terms.RISKY_LABEL),
                statements.texts(subject, Terms.DEMONYM),
                statements.texts(subject, Terms.METONYM),
                country);
    }
}
