package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.server.html.Markup;

/**
 * Somebody in the middle and their neighbours around, the lines as thick as there are claims; below it the same as a list.
 *
 * @param middle the name in the middle
 * @param neighbours rows of {@code other}, {@code label} and {@code claims}
 */
record Network(String middle, List<Row> neighbours, Addresses addresses) {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 420;
    private static final int LONGEST = 28;

    Network {
        neighbours = List.copyOf(neighbours);
    }

    Markup markup() {
        List<Markup> lines = new ArrayList<>();
        List<Markup> names = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            Row row = neighbours.get(i);
            double angle = 2 * Math.PI * i / neighbours.size() - Math.PI / 2;
            int x = (int) Math.round(WIDTH / 2.0 + Math.cos(angle) * 280);
            int y = (int) Math.round(HEIGHT / 2.0 + Math.sin(angle) * 165);
            lines.add(el("line", attr("x1", WIDTH / 2), attr("y1", HEIGHT / 2), attr("x2", x), attr("y2", y), attr("stroke-width", 1 + Math.min(row.number("claims"), 8))));
            names.add(el("a", href(addresses.page(row.node("other"))), attr("tabindex", "-1"),
                    el("circle", attr("cx", x), attr("cy", y), attr("r", 7 + Math.min(row.number("claims"), 9))),
                    el("text", attr("x", x), attr("y", y + (y > HEIGHT / 2 ? 34 : -22)), attr("text-anchor", "middle"), text(shortened(row.text("label"))))));
        }
        return el("figure.network",
                el("svg", attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT), attr("aria-hidden", "true"),
                        all(lines.stream()), all(names.stream()),
                        el("circle.middle", attr("cx", WIDTH / 2), attr("cy", HEIGHT / 2), attr("r", 16)),
                        el("text.middle", attr("x", WIDTH / 2), attr("y", HEIGHT / 2 + 38), attr("text-anchor", "middle"), text(shortened(middle)))),
                el("figcaption", el("ul.inline", neighbours.stream().map(row -> el("li",
                        link(addresses.page(row.node("other")), row.text("label")), el("span.count", row.text("claims")))).toList())));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
