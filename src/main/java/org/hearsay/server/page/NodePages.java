package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.server.html.Markup;

/** The pages about nodes. */
final class NodePages {

    private final Answers answers;
    private final DatasetGraph data;
    private final Addresses addresses;

    NodePages(Answers answers, DatasetGraph data, Addresses addresses) {
        this.answers = answers;
        this.data = data;
        this.addresses = addresses;
    }

    /** The page about a node. */
    String of(Node node, int part) {
        Description description = Description.of(data, node, part);
        return Layout.page(description.label(node), el("h1", description.label(node)), properties(description, part));
    }

    /** Everything that the store says of a node, for any kind of node. */
    private Markup properties(Description description, int part) {
        List<Quad> says = new ArrayList<>();
        List<Quad> said = new ArrayList<>();
        description.quads().find(Node.ANY, description.node(), Node.ANY, Node.ANY).forEachRemaining(says::add);
        description.quads().find(Node.ANY, Node.ANY, Node.ANY, description.node()).forEachRemaining(said::add);
        Comparator<Quad> order = Comparator.comparing((Quad quad) -> description.label(quad.getPredicate()))
                .thenComparing(quad -> quad.getObject().toString()).thenComparing(quad -> quad.getSubject().toString());
        says.sort(order);
        said.sort(order);
        return all(
                el("table.properties", says.stream().map(quad -> el("tr",
                        el("th", nodeLink(description, quad.getPredicate())), el("td", value(description, quad.getObject())))).toList()),
                said.isEmpty() ? none() : el("h2", "What points here"),
                el("ul", said.stream().map(quad -> el("li", nodeLink(description, quad.getSubject()), text(" "),
                        el("small", description.label(quad.getPredicate())))).toList()),
                description.more() ? el("p", link("?part=" + (part + 1), "More of what points here")) : none(),
                el("p.formats", all(org.hearsay.server.http.GraphKind.ofData().stream().map(kind ->
                        all(link(addresses.data(description.node(), kind.suffix()), kind.name()), text(" "))))));
    }

    private Markup value(Description description, Node value) {
        return value.isURI() ? nodeLink(description, value) : text(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }

    private Markup nodeLink(Description description, Node node) {
        return node.isURI() ? link(addresses.page(node), description.label(node)) : text(node.toString());
    }
}
