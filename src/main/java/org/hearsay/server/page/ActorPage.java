package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.hearsay.server.html.Markup;

/** Somebody or something that takes part: what it is said to have done, what was done to it, what it says, and whom it has to do with. */
final class ActorPage {

    private final Answers answers;
    private final Addresses addresses;
    private final Claims claims;

    ActorPage(Answers answers, Addresses addresses) {
        this.answers = answers;
        this.addresses = addresses;
        this.claims = new Claims(addresses);
    }

    /** The page's content; of long lists of claims it has a part, as in {@link Claims#list}. */
    Markup of(Node node, String label, int part) {
        List<ClaimRow> all = ClaimRow.briefly(answers, node);
        return all(
                who(node, label),
                otherNames(node),
                new DateStrip(all).markup(),
                section(all, "done", "What it is said to have done", Set.of("agent"), part),
                section(all, "suffered", "What is said to have been done to it", Set.of("target", "object"), part),
                section(all, "part", "How else it is said to be part of it", Set.of("via", "instrument", "place", "cause"), part),
                section(all, "says", "What it says, or is said to say", Set.of("holder"), part),
                statements(node),
                network(node, label));
    }

    private Markup who(Node node, String label) {
        List<Row> names = answers.of("names", node);
        String types = distinct(names, "typeName");
        String aliases = distinct(names, "alias");
        String code = distinct(names, "code");
        return all(
                el("p.kind", types.isEmpty() ? "Actor" : capital(types)),
                el("h1", label),
                el("dl.facts",
                        aliases.isEmpty() ? none() : all(el("dt", "Also known as"), el("dd", text(aliases), el("small", " (according to the catalogue)"))),
                        code.isEmpty() ? none() : all(el("dt", "Country"), el("dd", code))));
    }

    /** Names that published lists give it, each as somebody's word. */
    private Markup otherNames(Node node) {
        Map<String, List<Row>> byHolder = answers.of("othernames", node).stream()
                .collect(Collectors.groupingBy(row -> row.text("holderName"), LinkedHashMap::new, Collectors.toList()));
        return byHolder.isEmpty() ? none() : el("section", attr("id", "names"), el("h2", "Which names are said to be its own"),
                el("ul", byHolder.entrySet().stream().map(names -> el("li", text(names.getKey() + ": "
                        + names.getValue().stream().map(row -> row.text("alias")).collect(Collectors.joining(", "))))).toList()));
    }

    private static String distinct(List<Row> rows, String variable) {
        return rows.stream().map(row -> row.text(variable)).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Markup section(List<ClaimRow> all, String id, String title, Set<String> relations, int part) {
        List<ClaimRow> some = all.stream().filter(claim -> claim.relations().stream().anyMatch(relations::contains)).toList();
        return some.isEmpty() ? none() : el("section.wide", attr("id", id), el("h2", text(title), el("span.count", Integer.toString(some.size()))),
                claims.list(some, part, shown -> ClaimRow.detailed(answers, shown)));
    }

    private Markup statements(Node node) {
        List<Row> said = answers.of("attributions", node).stream().filter(row -> row.find("source").filter(node::equals).isPresent()).toList();
        if (said.isEmpty()) {
            return none();
        }
        return el("details.attributions", el("summary", "All " + said.size() + " statements of whatever topic"),
                el("ul", said.stream().map(row -> el("li", text("“" + row.text("content") + "” "),
                        el("small", link(addresses.page(row.node("article")), row.text("title")), text(" "), Claims.time(row.text("date"))))).toList()));
    }

    private Markup network(Node node, String label) {
        List<Row> neighbours = answers.of("neighbours", node);
        return neighbours.isEmpty() ? none() : el("section", attr("id", "network"),
                el("h2", "Whom it is said to have to do with"), new Network(label, neighbours, addresses).markup());
    }
}
