package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.hearsay.server.html.Markup;

/**
 * What changed in the answers to a question from day to day: answers that come up, and sources that hold otherwise than they did in an earlier article.
 * Whoever says again what was said before changes nothing.
 */
final class ChangesOverTime {

    private final Addresses addresses;

    ChangesOverTime(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A claim that changes something, and that of the same source from which it differs, if it is one. */
    private record Change(ClaimRow claim, Optional<ClaimRow> before) {}

    /**
     * The changes as a list.
     *
     * @param claims all claims that answer the question; those without a date are left out
     * @return nothing if all are of one day
     */
    Markup markup(List<ClaimRow> claims) {
        List<ClaimRow> dated = claims.stream().filter(claim -> claim.date().length() == 10).sorted(Comparator.comparing(ClaimRow::date)).toList();
        if (dated.stream().map(ClaimRow::date).distinct().count() < 2) {
            return none();
        }
        return el("section", el("h2", "What changed over time"), el("ol.timeline", changes(dated).stream().map(this::entry).toList()));
    }

    private static List<Change> changes(List<ClaimRow> dated) {
        List<Change> changes = new ArrayList<>();
        Set<String> answers = new HashSet<>();
        Map<Node, ClaimRow> lastOf = new HashMap<>();
        for (ClaimRow claim : dated) {
            Optional<Node> holder = claim.row().find("holder");
            Optional<ClaimRow> before = holder.map(lastOf::get).filter(last -> !last.date().equals(claim.date()) && !answer(last).equals(answer(claim)));
            if (answers.add(answer(claim)) || before.isPresent()) {
                changes.add(new Change(claim, before));
            }
            holder.ifPresent(who -> lastOf.put(who, claim));
        }
        return changes;
    }

    private static String answer(ClaimRow claim) {
        return claim.row().node("proposition") + " " + claim.polarity();
    }

    private Markup entry(Change change) {
        ClaimRow claim = change.claim;
        return el("li." + claim.polarity(),
                Claims.time(claim.date()),
                el("span", link(addresses.page(claim.claim()), claim.label())),
                el("small", change.before.map(this::otherwise).orElse(text("a new answer"))));
    }

    private Markup otherwise(ClaimRow before) {
        return all(text("otherwise than on "), Claims.time(before.date()), text(": "), link(addresses.page(before.claim()), before.label()));
    }
}
