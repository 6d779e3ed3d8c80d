package org.hearsay.frame;

import org.apache.jena.graph.Node;

/** One triple of the ontology with the place that says it. */
record Statement(Node subject, Node predicate, Node object, String file, long line) {

    OntologyException error(String reason) {
        return new OntologyException(file, line, reason);
    }
}
