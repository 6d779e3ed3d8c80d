package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.server.html.Markup;

/** How claims look wherever they are listed. */
final class Claims {

    /** More on one page would take long to make, to send and to show. */
    private static final int PART = 200;

    private final Addresses addresses;

    Claims(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * Claims in a list: the latest, or those before them.
     *
     * @param claims all of them, by date
     * @param part 0 for the latest, 1 for those before, and so on
     * @param detailed gives all that is known of those that are shown
     */
    Markup list(List<ClaimRow> claims, int part, UnaryOperator<List<ClaimRow>> detailed) {
        long later = Math.min(claims.size(), (long) part * PART);
        int end = (int) (claims.size() - later);
        int start = Math.max(0, end - PART);
        return all(
                start == 0 ? none() : el("p.more", link("?part=" + (part + 1), Lists.count(start, "earlier claim"))),
                el("ol.claims", detailed.apply(claims.subList(start, end)).stream().map(claim -> el("li", card(claim))).toList()),
                later == 0 ? none() : el("p.more", link("?part=" + (part - 1), Lists.count(later, "later claim"))));
    }

    /** A claim with its sentence and its source. */
    Markup card(ClaimRow claim) {
        return el("article.claim." + claim.polarity(),
                el("h3", link(addresses.page(claim.claim()), claim.label())),
                badges(claim.row()),
                holders(claim),
                el("blockquote", text(claim.sentence())),
                source(claim.row()));
    }

    /** How a claim is held, in words; colours only repeat them. */
    Markup badges(Row row) {
        List<Markup> badges = new ArrayList<>();
        badges.add(badge(row.localName("polarity"), "polarity"));
        badges.add(badge(row.localName("modality"), "modality"));
        badges.add(badge(row.localName("stance"), "stance"));
        if (row.localName("standing").equals("linkedHeadline")) {
            badges.add(el("span.badge.linked", "headline of a linked article"));
        }
        if (!row.text("verdicts").isEmpty()) {
            badges.add(el("span.badge.verdict." + row.text("verdicts").split(", ")[0], el("span.hidden", "verdict: "), text("review: " + row.text("verdicts"))));
        }
        return el("p.badges", badges);
    }

    private static Markup badge(String word, String kind) {
        return el("span.badge." + kind + "." + word, el("span.hidden", kind + ": "), text(word));
    }

    /** Who holds it, from whoever published the words to whoever believes it. */
    Markup holders(ClaimRow claim) {
        if (claim.row().find("holder").isEmpty()) {
            return el("p.holders", el("span.voice", "in the article’s own voice"));
        }
        List<String> chain = new ArrayList<>(Arrays.asList(claim.row().text("chain").split(" ← ")));
        Markup innermost = link(addresses.page(claim.row().node("holder")), claim.row().text("holderName"));
        if (chain.size() < 2) {
            return el("p.holders", innermost);
        }
        Collections.reverse(chain);
        List<Markup> others = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            others.add(el("span.via", i == 1 ? ", as told by " : " to "));
            others.add(text(chain.get(i)));
        }
        return el("p.holders", innermost, all(others.stream()));
    }

    /** Where it was read. */
    Markup source(Row row) {
        String paper = row.text("publisherName");
        return el("p.source",
                paper.isEmpty() ? none() : el("span.paper", paper + ", "),
                el("a", href(addresses.page(row.node("article")) + "#s" + row.number("start")), text(row.text("title"))),
                row.text("date").isEmpty() ? none() : all(text(", "), time(row.text("date"))));
    }

    /** A day, for people and for programs. */
    static Markup time(String iso) {
        return iso.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?") ? el("time", attr("datetime", iso), text(Dates.readable(iso))) : text(iso);
    }
}
