package org.hearsay.server.sparql;

import static org.hearsay.server.html.Markup.el;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.hearsay.server.http.Accept;
import org.hearsay.server.http.AnswerStream;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.Limits;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.page.Layout;
import org.hearsay.server.page.Pages;

/** What the endpoint says to a request without a query: an editor to people, its description to programs. */
public final class Welcome {

    private static final String FIRST_QUERY = """
            PREFIX hs: <https://w3id.org/hearsay/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?claim ?label WHERE {
              ?claim a hs:Claim ; rdfs:label ?label .
            }
            LIMIT 20
            """;

    private final ServiceDescription description;
    private final Limits limits;

    /** Describes the endpoint of a server at a base address. */
    public Welcome(String base, Limits limits) {
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
            Pages.send(response, Layout.page("SPARQL", el("h1", "SPARQL"), ResultPage.form(FIRST_QUERY)));
            return;
        }
        Graph graph = description.graph();
        response.setContentType(kind.contentType());
        AnswerStream out = new AnswerStream(response, limits.bytes());
        RDFWriter.source(graph).format(kind.format()).output(out);
        out.complete();
    }
}
