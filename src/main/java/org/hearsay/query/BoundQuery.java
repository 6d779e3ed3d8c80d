package org.hearsay.query;

import java.net.URI;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;

/** A named query with its values; {@link #toString()} is the SPARQL that is run. */
public final class BoundQuery {

    private final String name;
    private final Query query;

    BoundQuery(String name, Query query) {
        this.name = name;
        this.query = query;
    }

    /** Asks a dataset, inside a transaction of the caller's. */
    public Answer run(DatasetGraph dataset) {
        try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset))) {
            return Answer.of(execution.execSelect());
        }
    }

    /**
     * Asks a SPARQL endpoint.
     *
     * @throws QueryException if it cannot be reached or refuses
     */
    public Answer runAt(URI endpoint) {
        try (QueryExecution execution = QueryExecutionHTTP.service(endpoint.toString()).query(query).build()) {
            return Answer.of(execution.execSelect());
        } catch (JenaException | HttpException e) {
            throw new QueryException("the endpoint " + endpoint + " did not answer the query " + name + ": " + Endpoints.reason(e), e);
        }
    }

    @Override
    public String toString() {
        return query.serialize();
    }
}
