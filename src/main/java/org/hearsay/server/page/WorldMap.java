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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.server.html.Markup;

/** Countries on a map: those that something is said to have been routed through, and those that are said to act, suffer or be the place. */
public final class WorldMap {

    private final Overviews overviews;
    private final Addresses addresses;

    /** The map of a dataset. */
    public WorldMap(Overviews overviews, Addresses addresses) {
        this.overviews = overviews;
        this.addresses = addresses;
    }

    /** Answers with the page. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Row> relays = overviews.of("relays");
        List<Row> places = overviews.of("places");
        Pages.send(response, Layout.page("Map",
                el("h1", "Map"),
                el("p.lead", "Countries that attacks are said to have been routed through, and countries that are said to act, to suffer or to be the place."),
                figure(relays, places),
                table("relay", "Routed through", relays),
                table("place", "Said to act, to suffer or to be the place", places)));
    }

    /** The relay countries alone, for the first page. */
    Markup relays() {
        List<Row> relays = overviews.of("relays");
        return relays.isEmpty() ? none() : figure(relays, List.of());
    }

    private Markup figure(List<Row> relays, List<Row> places) {
        List<Dot> relayed = relays.stream().map(row -> Dot.of(row, "relay")).toList();
        List<Dot> others = places.stream().map(row -> Dot.of(row, "place")).toList();
        // a name that would lie on another is left out, that of the country with fewer claims; the lists below have all names
        List<Dot> named = new ArrayList<>();
        Stream.concat(relayed.stream(), others.stream()).filter(dot -> named.stream().noneMatch(dot::collides)).forEach(named::add);
        return el("figure.map", el("svg", attr("viewBox", "0 0 " + World.WIDTH + " " + World.HEIGHT), attr("aria-hidden", "true"),
                el("g.land", World.outlines()),
                all(Stream.concat(others.stream(), relayed.stream()).map(dot -> markup(dot, named.contains(dot))))),
                el("figcaption", text("Outlines: Natural Earth.")));
    }

    /** A country on the map, with its name to the right. */
    private record Dot(Row row, String kind, World.Point at, double radius) {

        private static final double LETTER = 8;
        private static final double LINE = 15;

        static Dot of(Row row, String kind) {
            return new Dot(row, kind, World.point(row.decimal("lat").orElseThrow(), row.decimal("long").orElseThrow()), 4 + 3 * Math.sqrt(row.number("claims")));
        }

        String name() {
            return row.text("label");
        }

        private double right() {
            return at.x() + radius + 2 + LETTER * name().length();
        }

        /** Whether the names of the two, or the name of one and the circle of the other, would overlap. */
        boolean collides(Dot other) {
            return at.x() - radius < other.right() && other.at.x() - other.radius < right() && Math.abs(at.y() - other.at.y()) < LINE;
        }
    }

    private Markup markup(Dot dot, boolean named) {
        String title = dot.name() + ": " + Lists.count(dot.row.number("claims"), "claim");
        return el("a", href(addresses.page(dot.row.node("country"))), attr("tabindex", "-1"),
                el("circle." + dot.kind, attr("cx", number(dot.at.x())), attr("cy", number(dot.at.y())), attr("r", number(dot.radius)), el("title", title)),
                named ? el("text", attr("x", number(dot.at.x() + dot.radius + 2)), attr("y", number(dot.at.y() + 4)), text(dot.name())) : none());
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
