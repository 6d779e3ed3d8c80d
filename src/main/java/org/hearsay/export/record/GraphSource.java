package org.hearsay.export.record;

import org.apache.jena.graph.Graph;
import org.hearsay.query.Answer;

/** Where claims are kept, to be asked in SPARQL. Its default graph is the union of the named ones. */
public interface GraphSource {

    /** The rows of a SELECT query. */
    Answer select(String query);

    /** The triples of a CONSTRUCT query. */
    Graph construct(String query);
}
