package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.action;
import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.server.html.Markup;
import org.hearsay.server.http.Parameters;

/** What is said to have happened, day by day. */
public final class TimelinePage {

    /** As many as the queries give at most. */
    private static final int LONGEST = 999;

    private final Answers answers;
    private final Overviews overviews;
    private final Addresses addresses;

    /** The timeline of a dataset. */
    public TimelinePage(DatasetGraph data, Overviews overviews, Addresses addresses) {
        this.answers = new Answers(data);
        this.overviews = overviews;
        this.addresses = addresses;
    }

    /** Answers with the page; the parameter {@code about} keeps what has its words in it, and {@code before} what was before a day. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.ofAddress(request);
        String about = parameters.one("about").orElse("");
        List<Row> found = found(about, parameters.one("before").orElse(""));
        List<Row> rows = found.size() < LONGEST ? found : withoutCutDay(found);
        Pages.send(response, Layout.page("Timeline",
                el("h1", "Timeline"),
                el("p.lead", "What is said to have happened, by the day that the text gives; where it gives none, by the day of the article (in italics)."),
                el("form.filter", action("/timeline"), el("label", attr("for", "about"), text("Only what is about ")),
                        el("input", attr("id", "about"), attr("name", "about"), attr("value", about)), el("button", attr("type", "submit"), text("Show"))),
                found.size() < LONGEST ? none() : el("p", link(earlier(about, rows.get(0).text("day")), "Earlier")),
                rows.isEmpty() ? el("p", "Nothing fits.") : years(rows)));
    }

    /** The last rows that fit, by day. */
    private List<Row> found(String about, String before) {
        if (about.isEmpty() && before.isEmpty()) {
            return overviews.of("timeline");
        }
        Map<String, Node> bounds = before.isEmpty() ? Map.of() : Map.of("before", NodeFactory.createLiteralString(before));
        if (about.isEmpty()) {
            return answers.of("timeline", bounds);
        }
        return SearchWords.of(about).map(words -> {
            Map<String, Node> bindings = new HashMap<>(bounds);
            bindings.put("words", words);
            return answers.of("timeline-about", bindings);
        }).orElse(List.of());
    }

    /** Of the first day there may be more than was found, so that it is left to the page before, unless there is no other day. */
    private static List<Row> withoutCutDay(List<Row> rows) {
        String cut = rows.get(0).text("day");
        List<Row> whole = rows.stream().filter(row -> !row.text("day").equals(cut)).toList();
        return whole.isEmpty() ? rows : whole;
    }

    private static String earlier(String about, String day) {
        return "/timeline?before=" + URLEncoder.encode(day, StandardCharsets.UTF_8) + (about.isEmpty() ? "" : "&about=" + URLEncoder.encode(about, StandardCharsets.UTF_8));
    }

    private Markup years(List<Row> rows) {
        Map<String, List<Row>> years = new LinkedHashMap<>();
        rows.forEach(row -> years.computeIfAbsent(row.text("day").substring(0, Math.min(4, row.text("day").length())), year -> new ArrayList<>()).add(row));
        return all(years.size() < 2 ? none() : el("nav", attr("aria-label", "Years"), el("ul.inline", years.keySet().stream().map(year -> el("li", link("#y" + year, year))).toList())),
                all(years.entrySet().stream().map(year -> el("section.year", attr("id", "y" + year.getKey()), el("h2", year.getKey()), el("ol.timeline", days(year.getValue()))))));
    }

    private List<Markup> days(List<Row> rows) {
        Map<String, List<Row>> entries = new LinkedHashMap<>();
        rows.forEach(row -> entries.computeIfAbsent(row.text("day") + row.text("statement") + row.text("polarity"), key -> new ArrayList<>()).add(row));
        return entries.values().stream().map(this::entry).toList();
    }

    private Markup entry(List<Row> claims) {
        Row first = claims.get(0);
        String polarity = first.localName("polarity");
        return el("li." + polarity + (first.text("given").equals("true") ? ".given" : ".published"),
                Claims.time(first.text("day")),
                el("span", link(addresses.page(first.node("proposition")), first.text("statement")), polarity.equals("affirmed") ? text("") : el("span.badge." + polarity, polarity)),
                el("small", all(claims.stream().map(row -> all(link(addresses.page(row.node("claim")), row.text("title")), text(" "))))));
    }
}
