package org.hearsay.server.sparql;

import static org.hearsay.server.html.Markup.action;
import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.src;
import static org.hearsay.server.html.Markup.text;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.QueryBook;
import org.hearsay.server.html.Markup;
import org.hearsay.server.http.Limits;
import org.hearsay.server.page.Layout;

/** The page on which people write queries: a form, an editor where scripts run, and the prepared queries to start from. */
final class QueryForm {

    private QueryForm() {}

    /** How the page starts: with the editor, with the editor and its query running, or with the form alone. */
    enum Start {
        EDITOR,
        RUNNING,
        PLAIN
    }

    /** The form alone. */
    static Markup plain(String query) {
        return form(query, none());
    }

    private static Markup form(String query, Markup run) {
        return el("form.query", action("/sparql"), run,
                el("label", attr("for", "query"), text("Query")),
                el("textarea", attr("id", "query"), attr("name", "query"), attr("rows", "16"), attr("spellcheck", "false"), text(query)),
                el("button", attr("type", "submit"), text("Run")));
    }

    /**
     * The whole page.
     *
     * @param prepared the queries to start from
     * @param chosen the one that is opened
     * @param start how
     */
    static String page(QueryBook prepared, NamedQuery chosen, Start start, Limits limits) {
        return Layout.document("SPARQL",
                start == Start.PLAIN ? none() : all(el("link", attr("rel", "stylesheet"), href("/assets/yasgui.min.css")),
                        el("script", src("/assets/yasgui.min.js"), attr("defer", "")),
                        el("script", src("/assets/editor.js"), attr("defer", ""))),
                el("h1", "Ask in SPARQL"),
                el("p.lead", chosen.question()),
                el("div", attr("id", "editor")),
                start == Start.PLAIN ? none() : el("p", link("/sparql?plain&open=" + chosen.name(), "Use a plain form instead of the editor")),
                form(chosen.text(), start == Start.RUNNING ? attr("data-run", "true") : none()),
                el("h2", "Prepared queries"),
                all(byGroup(prepared)),
                el("h2", "Limits"),
                el("p", "A query may run " + limits.time().toSeconds() + " seconds and answer with " + limits.rows() + " rows or " + limits.bytes() / (1 << 20)
                        + " MiB; it may have " + limits.queryLength() + " characters, and the body of a request " + limits.bodyBytes() / (1 << 20) + " MiB. One client may have "
                        + limits.perClient() + " queries running, all together " + limits.inAll() + ". SERVICE, updates and ARQ’s own functions are switched off."
                        + " Programs send queries to this same address, by the SPARQL 1.1 Protocol."));
    }

    private static Stream<Markup> byGroup(QueryBook prepared) {
        return prepared.queries().stream().collect(Collectors.groupingBy(NamedQuery::group, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> el("section", el("h3", group.getKey()), el("ul.prepared", items(group.getValue()))));
    }

    private static List<Markup> items(List<NamedQuery> queries) {
        return queries.stream()
                .map(query -> el("li", el("a", href("/sparql?open=" + query.name()), attr("data-query", query.text()), text(query.title())), el("small", query.question())))
                .toList();
    }
}
