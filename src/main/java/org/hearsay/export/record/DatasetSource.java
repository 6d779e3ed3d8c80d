package org.hearsay.export.record;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.query.Answer;

/**
 * A dataset, asked inside a transaction of the caller's.
 *
 * @param dataset its default graph is the union of the named ones, as a store's is
 */
public record DatasetSource(DatasetGraph dataset) implements GraphSource {

    @Override
    public Answer select(String query) {
        try (QueryExecution execution = execution(query)) {
            return Answer.of(execution.execSelect());
        }
    }

    @Override
    public Graph construct(String query) {
        try (QueryExecution execution = execution(query)) {
            return execution.execConstruct().getGraph();
        }
    }

    private QueryExecution execution(String query) {
        return QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset));
    }
}
