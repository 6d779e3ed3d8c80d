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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.server.html.Markup;
import org.hearsay.server.http.Parameters;

/** What is said to have happened, day by day. */
public final class TimelinePage {

    private static final int LONGEST = 1000;

    private final Answers answers;
    private final Addresses addresses;

    /** The timeline of a dataset. */
    public TimelinePage(DatasetGraph data, Addresses addresses) {
        this.answers = new Answers(data);
        this.addresses = addresses;
    }

    /** Answers with the page; the parameter {@code about} keeps what has its words in it. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String about = Parameters.ofAddress(request).one("about").orElse("");
        List<Row> rows = answers.of("timeline").stream()
                .filter(row -> (row.text("statement") + " " + row.text("label")).toLowerCase(Locale.ROOT).contains(about.toLowerCase(Locale.ROOT)))
                .limit(LONGEST).toList();
        Pages.send(response, Layout.page("Timeline",
                el("h1", "Timeline"),
                el("p.lead", "What is said to have happened, by the day that the text gives; where it gives none, by the day of the article (in italics)."),
                el("form.filter", action("/timeline"), el("label", attr("for", "about"), text("Only what is about ")),
                        el("input", attr("id", "about"), attr("name", "about"), attr("value", about)), el("button", attr("type", "submit"), text("Show"))),
                rows.isEmpty() ? el("p", "Nothing fits.") : years(rows)));
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
