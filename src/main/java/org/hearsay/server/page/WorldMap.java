package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.server.html.Markup;

/** Countries on a map: those that something is said to have been routed through, and those that are said to act, suffer or be the place. */
public final class WorldMap {

    private final Answers answers;
    private final Addresses addresses;

    /** The map of a dataset. */
    public WorldMap(DatasetGraph data, Addresses addresses) {
        this.answers = new Answers(data);
        this.addresses = addresses;
    }

    /** Answers with the page. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Row> relays = answers.of("relays");
        List<Row> places = answers.of("places");
        Pages.send(response, Layout.page("Map",
                el("h1", "Map"),
                el("p.lead", "Countries that attacks are said to have been routed through, and countries that are said to act, to suffer or to be the place."),
                figure(relays, places),
                table("relay", "Routed through", relays),
                table("place", "Said to act, to suffer or to be the place", places)));
    }

    /** The relay countries alone, for the first page. */
    Markup relays() {
        List<Row> relays = answers.of("relays");
        return relays.isEmpty() ? none() : figure(relays, List.of());
    }

    private Markup figure(List<Row> relays, List<Row> places) {
        return el("figure.map", el("svg", attr("viewBox", "0 0 " + World.WIDTH + " " + World.HEIGHT), attr("aria-hidden", "true"),
                el("g.land", World.outlines()),
                all(Stream.concat(places.stream().map(row -> dot(row, "place")), relays.stream().map(row -> dot(row, "relay"))))),
                el("figcaption", text("Outlines: Natural Earth.")));
    }

    private Markup dot(Row row, String kind) {
        World.Point point = World.point(row.decimal("lat").orElseThrow(), row.decimal("long").orElseThrow());
        double radius = 4 + 3 * Math.sqrt(row.number("claims"));
        String title = row.text("label") + ": " + Lists.count(row.number("claims"), "claim");
        return el("a", href(addresses.page(row.node("country"))), attr("tabindex", "-1"),
                el("circle." + kind, attr("cx", number(point.x())), attr("cy", number(point.y())), attr("r", number(radius)), el("title", title)),
                kind.equals("relay") ? el("text", attr("x", number(point.x() + radius + 2)), attr("y", number(point.y() + 4)), text(row.text("label"))) : none());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private Markup table(String kind, String title, List<Row> rows) {
        return el("section", el("h2", el("span.dot." + kind, attr("aria-hidden", "true")), text(title)),
                rows.isEmpty() ? el("p", "Nothing is known.") : el("ul.inline", rows.stream().map(row -> el("li",
                        link(addresses.page(row.node("country")), row.text("label")), el("span.count", row.text("claims")))).toList()));
    }
}
