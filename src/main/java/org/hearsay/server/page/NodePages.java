package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.server.html.Markup;
import org.hearsay.server.http.GraphKind;

/** The pages about nodes: each kind has its own, and below it stands everything that the graph says of the node. */
final class NodePages {

    private static final String HS = Addresses.ONTOLOGY + "#";

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
        String label = description.label(node);
        return Layout.document(label, head(description, label), contents(description, label, part), triples(description, part));
    }

    private Markup head(Description description, String label) {
        return all(
                all(GraphKind.ofData().stream().map(kind -> el("link", attr("rel", "alternate"), attr("type", kind.mediaTypes().get(0)),
                        href(addresses.data(description.node(), kind.suffix()))))),
                SchemaOrg.about(description, label));
    }

    private Markup contents(Description description, String label, int part) {
        Node node = description.node();
        Set<String> types = types(description);
        if (types.contains("https://schema.org/NewsArticle") && !answers.of("article", node).isEmpty()) {
            return new ArticlePage(answers, addresses).of(node);
        }
        if (types.contains(HS + "Claim") && !answers.of("claim", node).isEmpty()) {
            return new ClaimPage(answers, addresses).of(node);
        }
        if (types.contains(HS + "Question")) {
            return new QuestionPage(answers, addresses).ofQuestion(node, label);
        }
        if (types.contains(HS + "Event")) {
            return new QuestionPage(answers, addresses).ofEvent(node, label);
        }
        if (types.contains(HS + "Proposition")) {
            return new QuestionPage(answers, addresses).ofProposition(node, label, part);
        }
        boolean inner = types.stream().noneMatch(type -> type.startsWith(HS)) || types.contains(HS + "Attribution")
                || types.contains(HS + "ChainLink") || types.contains(HS + "EventMention");
        return inner ? el("h1", label) : new ActorPage(answers, addresses).of(node, label, part);
    }

    private static Set<String> types(Description description) {
        Set<String> types = new HashSet<>();
        description.quads().find(Node.ANY, description.node(), RDF.type.asNode(), Node.ANY).forEachRemaining(quad -> types.add(quad.getObject().toString()));
        return types;
    }

    /** Everything that the store says of a node, for any kind of node. */
    private Markup triples(Description description, int part) {
        List<Triple> says = sorted(description, description.quads().find(Node.ANY, description.node(), Node.ANY, Node.ANY));
        List<Triple> said = sorted(description, description.quads().find(Node.ANY, Node.ANY, Node.ANY, description.node()));
        return el("details.triples", part > 0 ? attr("open", "") : none(),
                el("summary", "The same as data"),
                el("p.formats", text("Download: "), all(GraphKind.ofData().stream().map(kind -> all(link(addresses.data(description.node(), kind.suffix()), kind.title()), text(" "))))),
                el("p", text("Its name is "), el("code", description.node().getURI())),
                el("div.scroll", el("table.properties", el("tbody", says.stream().map(triple -> el("tr",
                        el("th", attr("scope", "row"), nodeLink(description, triple.getPredicate())), el("td", value(description, triple.getObject())))).toList()))),
                said.isEmpty() ? none() : el("h2", "What points here"),
                el("ul", said.stream().map(triple -> el("li", nodeLink(description, triple.getSubject()), text(" "), el("small", description.label(triple.getPredicate())))).toList()),
                description.more() ? el("p", link("?part=" + (part + 1), "More of what points here")) : none());
    }

    /** Each once, in however many graphs it is. */
    private static List<Triple> sorted(Description description, Iterator<Quad> quads) {
        Set<Triple> triples = new HashSet<>();
        quads.forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples.stream().sorted(Comparator.comparing((Triple triple) -> description.label(triple.getPredicate()))
                .thenComparing(triple -> triple.getObject().toString()).thenComparing(triple -> triple.getSubject().toString())).toList();
    }

    private Markup value(Description description, Node value) {
        return value.isURI() ? nodeLink(description, value) : text(value.isLiteral() ? shortened(value.getLiteralLexicalForm()) : value.toString());
    }

    private static String shortened(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }

    private Markup nodeLink(Description description, Node node) {
        return node.isURI() ? link(addresses.page(node), description.label(node)) : text(node.toString());
    }
}
