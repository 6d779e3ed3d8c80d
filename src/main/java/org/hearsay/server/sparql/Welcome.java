package org.hearsay.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.Accept;
import org.hearsay.server.http.AnswerStream;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.Limits;
import org.hearsay.server.http.Parameters;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.page.Pages;

/** What the endpoint says to a request without a query: an editor to people, its description to programs. */
public final class Welcome {

    private static final String FIRST = "rival-answers";

    private final QueryBook prepared;
    private final ServiceDescription description;
    private final Limits limits;

    /**
     * Describes the endpoint of a server.
     *
     * @param base the server's address
     * @param prepared queries to start from
     */
    public Welcome(String base, QueryBook prepared, Limits limits) {
        this.prepared = prepared;
        this.description = new ServiceDescription(base);
        this.limits = limits;
    }

    /**
     * Answers.
     *
     * @param format the form that the request asks for beside its {@code Accept} header
     */
    void answer(HttpServletRequest request, HttpServletResponse response, Optional<String> format) throws IOException {
        List<GraphKind> offered = List.of(GraphKind.values());
        GraphKind kind = format.flatMap(GraphKind::named).or(() -> Accept.of(request.getHeader("Accept")).choose(offered))
                .orElseThrow(() -> new RequestProblem(406, "The description of this endpoint is there as HTML and in every syntax of RDF."));
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (kind == GraphKind.HTML) {
            Pages.send(response, QueryForm.page(prepared, opened(request), start(Parameters.ofAddress(request)), limits));
            return;
        }
        Graph graph = description.graph();
        response.setContentType(kind.contentType());
        AnswerStream out = new AnswerStream(response, limits.bytes());
        RDFWriter.source(graph).format(kind.format()).output(out);
        out.complete();
    }

    private NamedQuery opened(HttpServletRequest request) {
        String name = Parameters.ofAddress(request).one("open").orElse(FIRST);
        return prepared.queries().stream().filter(query -> query.name().equals(name)).findFirst()
                .orElseThrow(() -> new RequestProblem(404, "There is no prepared query by the name " + name + "."));
    }

    private static QueryForm.Start start(Parameters parameters) {
        if (parameters.has("plain")) {
            return QueryForm.Start.PLAIN;
        }
        return parameters.has("open") ? QueryForm.Start.RUNNING : QueryForm.Start.EDITOR;
    }
}
