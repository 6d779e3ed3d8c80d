package org.hearsay.server.sparql;

import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.hearsay.server.html.Markup;
import org.hearsay.server.page.Layout;

/** Answers to queries as pages: the query in a form, and below it what came of it. It needs no script. */
final class ResultPage {

    /** More rows than this are for programs. */
    private static final int ROWS = 1000;

    private ResultPage() {}

    static void rows(Query query, RowSet rows, OutputStream out) throws IOException {
        List<Var> variables = rows.getResultVars();
        List<Markup> table = new ArrayList<>();
        table.add(el("thead", el("tr", variables.stream().map(variable -> el("th", variable.getVarName())).toList())));
        List<Markup> body = new ArrayList<>();
        while (rows.hasNext() && body.size() < ROWS) {
            Binding row = rows.next();
            body.add(el("tr", variables.stream().map(variable -> el("td", cell(row.get(variable)))).toList()));
        }
        table.add(el("tbody", body));
        String count = rows.hasNext() ? "The first " + ROWS + " rows; a program gets them all." : body.size() + (body.size() == 1 ? " row" : " rows");
        send(query, out, el("p", count), el("div.scroll", attr("tabindex", "0"), attr("role", "region"), attr("aria-label", "The rows"), el("table.rows", table)));
    }

    static void yesOrNo(Query query, boolean yes, OutputStream out) throws IOException {
        send(query, out, el("p.answer", yes ? "Yes." : "No."));
    }

    static void triples(Query query, Graph graph, OutputStream out) throws IOException {
        send(query, out, el("p", graph.size() + " triples"), el("pre", attr("tabindex", "0"), text(RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString())));
    }

    private static Markup cell(Node node) {
        if (node == null) {
            return none();
        }
        return node.isURI() ? link(node.getURI(), node.getURI()) : text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private static void send(Query query, OutputStream out, Markup... answer) throws IOException {
        String page = Layout.page("Answer", el("h1", "Answer"), el("section", answer), el("h2", "The query"), QueryForm.plain(query.toString()));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
