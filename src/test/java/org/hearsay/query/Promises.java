package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Holds the rows of an answer against the columns that the query's header promises. */
final class Promises {

    private Promises() {}

    /** The values that break a promise, as sentences. */
    static List<String> misfits(NamedQuery query, Answer answer) {
        List<String> misfits = new ArrayList<>();
        for (Binding row : answer.rows()) {
            for (Column column : query.shape()) {
                Node value = row.get(Var.alloc(column.name()));
                if (!column.fits(value)) {
                    misfits.add(query.name() + ": " + value + " is no " + column);
                }
            }
        }
        return misfits.stream().distinct().toList();
    }
}
