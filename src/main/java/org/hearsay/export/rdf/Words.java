package org.hearsay.export.rdf;

import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.hearsay.graph.Terms;

/** The terms of other vocabularies that exports are written in. */
final class Words {

    static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node REIFIES = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");
    static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

    private static final Map<String, String> PREFIXES = Map.of(
            "hs", Terms.HS,
            "np", "http://www.nanopub.org/nschema#",
            "prov", "http://www.w3.org/ns/prov#",
            "dcterms", "http://purl.org/dc/terms/",
            "schema", "https://schema.org/",
            "oa", "http://www.w3.org/ns/oa#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private Words() {}

    /** Sends the prefixes in the order of their names. */
    static void sendPrefixes(StreamRDF out) {
        PREFIXES.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(prefix -> out.prefix(prefix.getKey(), prefix.getValue()));
    }

    /** A term by its prefixed name. */
    static Node term(String prefixed) {
        int colon = prefixed.indexOf(':');
        return NodeFactory.createURI(PREFIXES.get(prefixed.substring(0, colon)) + prefixed.substring(colon + 1));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node number(double number) {
        return NodeFactory.createLiteralDT(Double.toString(number), XSDDatatype.XSDdouble);
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
