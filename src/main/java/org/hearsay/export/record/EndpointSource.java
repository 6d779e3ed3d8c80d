package org.hearsay.export.record;

import java.net.URI;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.hearsay.query.Answer;
import org.hearsay.query.Endpoints;

/**
 * A SPARQL endpoint.
 *
 * @param endpoint its address
 */
public record EndpointSource(URI endpoint) implements GraphSource {

    @Override
    public Answer select(String query) {
        return ask(query, execution -> Answer.of(execution.execSelect()));
    }

    @Override
    public Graph construct(String query) {
        return ask(query, execution -> execution.execConstruct().getGraph());
    }

    private <T> T ask(String query, Function<QueryExecution, T> reading) {
        try (QueryExecution execution = QueryExecutionHTTP.service(endpoint.toString()).query(query).build()) {
            return reading.apply(execution);
        } catch (JenaException | HttpException e) {
            throw new UnreachableException("the endpoint " + endpoint + " did not answer: " + Endpoints.reason(e), e);
        }
    }
}
