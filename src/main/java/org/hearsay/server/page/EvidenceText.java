package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.server.html.Markup;

/**
 * The text of an article in paragraphs, with the sentences marked that claims are read in.
 *
 * @param body the text
 * @param claims the claims, with offsets in code points of the text
 */
record EvidenceText(String body, List<ClaimRow> claims) {

    EvidenceText {
        claims = List.copyOf(claims);
    }

    Markup markup() {
        List<Markup> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : body.split("\n\\s*\n", -1)) {
            int start = body.indexOf(paragraph, at);
            at = start + paragraph.length();
            if (!paragraph.isBlank()) {
                paragraphs.add(el("p", pieces(start, at)));
            }
        }
        return all(paragraphs.stream());
    }

    /** The paragraph cut wherever a sentence starts or ends. */
    private List<Markup> pieces(int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (ClaimRow claim : claims) {
            for (int cut : new int[] {unit(claim.start()), unit(claim.end())}) {
                if (cut > start && cut < end) {
                    cuts.add(cut);
                }
            }
        }
        List<Markup> pieces = new ArrayList<>();
        for (Integer from = cuts.first(); cuts.higher(from) != null; from = cuts.higher(from)) {
            pieces.add(piece(from, cuts.higher(from)));
        }
        return pieces;
    }

    private Markup piece(int from, int to) {
        List<ClaimRow> here = claims.stream().filter(claim -> unit(claim.start()) <= from && unit(claim.end()) >= to).toList();
        if (here.isEmpty()) {
            return text(body.substring(from, to));
        }
        boolean first = here.stream().anyMatch(claim -> unit(claim.start()) == from);
        Markup name = first ? attr("id", "s" + body.codePointCount(0, from)) : none();
        return el("mark." + here.get(0).polarity(), name, text(body.substring(from, to)), to == unit(here.get(0).end()) ? references(here) : none());
    }

    private Markup references(List<ClaimRow> here) {
        return el("sup", all(here.stream().map(claim -> {
            int number = claims.indexOf(claim);
            return el("a.ref", href("#c" + number), attr("aria-label", "Claim " + (number + 1) + ": " + claim.label()), attr("title", claim.label()),
                    text(Integer.toString(number + 1)));
        })));
    }

    private int unit(int codePoint) {
        int length = body.codePointCount(0, body.length());
        return body.offsetByCodePoints(0, Math.max(0, Math.min(codePoint, length)));
    }
}
