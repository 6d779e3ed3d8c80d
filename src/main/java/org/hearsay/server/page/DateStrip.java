package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.server.html.Markup;

/**
 * Claims as dots along the days on which they were published, so that one sees what changed over time.
 *
 * @param claims the claims
 */
record DateStrip(List<ClaimRow> claims) {

    private static final int WIDTH = 1000;
    private static final int MARGIN = 20;
    private static final int DOT = 7;
    private static final int BASELINE = 78;
    private static final int HIGHEST = 5;

    DateStrip {
        claims = claims.stream().filter(claim -> claim.date().length() == 10).toList();
    }

    Markup markup() {
        List<LocalDate> days = claims.stream().map(claim -> LocalDate.parse(claim.date())).sorted().toList();
        if (days.isEmpty() || days.get(0).equals(days.get(days.size() - 1))) {
            return none();
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        List<Markup> parts = new ArrayList<>();
        parts.add(attr("viewBox", "0 0 " + WIDTH + " 110"));
        String span = claims.size() + " claims from " + Dates.readable(first.toString()) + " to " + Dates.readable(last.toString());
        parts.add(attr("role", "img"));
        parts.add(attr("aria-label", span));
        parts.add(el("line.axis", attr("x1", MARGIN), attr("x2", WIDTH - MARGIN), attr("y1", BASELINE + DOT + 3), attr("y2", BASELINE + DOT + 3)));
        Map<LocalDate, Integer> stacked = new HashMap<>();
        for (ClaimRow claim : claims) {
            LocalDate day = LocalDate.parse(claim.date());
            int height = stacked.merge(day, 1, Integer::sum) - 1;
            if (height > HIGHEST) { // it would lie where another lies
                continue;
            }
            parts.add(el("circle." + claim.polarity(), attr("cx", x(day, first, last)), attr("cy", BASELINE - height * (2 * DOT - 1)), attr("r", DOT),
                    el("title", Dates.readable(claim.date()) + ": " + claim.label())));
        }
        parts.add(el("text", attr("x", MARGIN), attr("y", 108), text(Dates.readable(first.toString()))));
        parts.add(el("text", attr("x", WIDTH - MARGIN), attr("y", 108), attr("text-anchor", "end"), text(Dates.readable(last.toString()))));
        return el("figure.strip", attr("tabindex", "0"), attr("aria-label", "When it is said: " + span), el("svg", parts));
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        double share = (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
        return (int) Math.round(MARGIN + DOT + share * (WIDTH - 2.0 * (MARGIN + DOT)));
    }
}
