package org.hearsay.frame;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The ontology's own terms, as the reader needs them. */
final class Terms {

    static final String NS = "https://w3id.org/hearsay/ns#";
    static final String ID = "https://w3id.org/hearsay/catalogue/";

    static final Node FRAME = of("Frame");
    static final Node FIELD = of("Field");
    static final Node SUPPORT = of("Support");
    static final Node ACTION = of("Action");
    static final Node REPORTING = of("Reporting");
    static final Node QUALIFYING = of("Qualifying");
    static final Node EVOKES = of("evokes");
    static final Node STANDS_FOR = of("standsFor");
    static final Node EVOKED_BY = of("evokedBy");
    static final Node ALSO_EVOKED_BY = of("alsoEvokedBy");
    static final Node NOT_EVOKED_BY = of("notEvokedBy");
    static final Node ROLE = of("role");
    static final Node PROPERTY = of("property");
    static final Node SLOT = of("slot");
    static final Node RANGE = of("range");
    static final Node REQUIRED = of("required");
    static final Node NOUN = of("noun");
    static final Node WORD = of("word");
    static final Node SHOWN_BY = of("shownBy");
    static final Node CARRIED = of("action");
    static final Node GIVES = of("gives");
    static final Node READS = of("reads");
    static final Node IGNORES = of("ignores");
    static final Node SENTENCE = of("sentence");
    static final Node FILLER = of("filler");
    static final Node STANCE = of("stance");
    static final Node POLARITY = of("polarity");
    static final Node MODALITY = of("modality");
    static final Node RISKY_LABEL = of("riskyLabel");
    static final Node DEMONYM = of("demonym");
    static final Node METONYM = of("metonym");
    static final Node COUNTRY_CODE = of("countryCode");

    private Terms() {}

    private static Node of(String name) {
        return NodeFactory.createURI(NS + name);
    }

    static boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(NS);
    }

    /** Local name of a term of the ontology or of an entry of its catalogue. */
    static String localName(Node node) {
        String iri = node.getURI();
        return iri.substring(iri.startsWith(NS) ? NS.length() : iri.startsWith(ID) ? ID.length() : 0);
    }
}
