package org.hearsay.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.server.http.Limits;
import org.hearsay.server.http.Parameters;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.http.Requests;

/**
 * One query of the SPARQL 1.1 Protocol.
 *
 * @param text the query; empty if the request carries none and asks for the description of the service
 * @param defaultGraphs graphs of the default graph, if the request names any
 * @param namedGraphs named graphs, if the request names any
 * @param format the form of the answer that overrides the {@code Accept} header
 * @param accept the {@code Accept} header, empty if there is none
 */
record QueryRequest(Optional<String> text, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format, String accept) {

    QueryRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /**
     * Reads it by the rules of section 2.1 of the protocol.
     *
     * @throws RequestProblem 4xx if it is no query request or breaks a limit
     */
    static QueryRequest of(HttpServletRequest request, Limits limits) {
        QueryRequest query = request.getMethod().equals("POST") ? posted(request, limits) : of(Parameters.ofAddress(request), accept(request));
        if (query.text.isPresent() && query.text.get().length() > limits.queryLength()) {
            throw new RequestProblem(413, "The query is longer than " + limits.queryLength() + " characters.");
        }
        return query;
    }

    private static QueryRequest posted(HttpServletRequest request, Limits limits) {
        // first of all, so that the connection stays usable whatever is wrong with the request
        String body = Requests.body(request, limits.bodyBytes());
        String contentType = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        String mediaType = contentType.split(";", 2)[0].strip();
        if (mediaType.equals("application/sparql-update")) {
            throw readOnly();
        }
        if (!mediaType.equals("application/sparql-query") && !mediaType.equals("application/x-www-form-urlencoded")) {
            throw new RequestProblem(415, "Send a query by POST as application/sparql-query or application/x-www-form-urlencoded.");
        }
        if (contentType.contains("charset=") && !contentType.matches(".*charset=\"?utf-8\"?.*")) {
            throw new RequestProblem(415, "Send the query in UTF-8.");
        }
        Parameters address = Parameters.ofAddress(request);
        if (mediaType.equals("application/sparql-query")) {
            return direct(body, of(address, accept(request)), address);
        }
        QueryRequest form = of(address.and(Parameters.of(body)), accept(request));
        form.text.orElseThrow(() -> new RequestProblem(400, "The form has no field \"query\"."));
        return form;
    }

    private static QueryRequest direct(String body, QueryRequest rest, Parameters address) {
        if (address.has("query") || address.has("update")) {
            throw new RequestProblem(400, "The query is in the body; the address must not carry another.");
        }
        return new QueryRequest(Optional.of(body), rest.defaultGraphs, rest.namedGraphs, rest.format, rest.accept);
    }

    private static QueryRequest of(Parameters parameters, String accept) {
        if (parameters.has("update") || parameters.has("using-graph-uri") || parameters.has("using-named-graph-uri")) {
            throw readOnly();
        }
        List<String> queries = parameters.all("query");
        if (queries.size() > 1) {
            throw new RequestProblem(400, "The request has " + queries.size() + " queries; send one at a time.");
        }
        return new QueryRequest(
                queries.stream().findFirst(),
                parameters.all("default-graph-uri"),
                parameters.all("named-graph-uri"),
                parameters.one("format"),
                accept);
    }

    private static String accept(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null ? "" : accept;
    }

    private static RequestProblem readOnly() {
        return new RequestProblem(403, "This endpoint answers queries only; nothing can be changed here.");
    }
}
