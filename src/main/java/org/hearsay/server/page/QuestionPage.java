package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.hearsay.server.html.Markup;

/** A question with its rival answers side by side, an event with its questions, a proposition with those who say it. */
final class QuestionPage {

    /** How many claims of one answer are shown beside others; all of them are on the page of the answer. */
    private static final int SHOWN = 20;

    private final Answers answers;
    private final Addresses addresses;
    private final Claims claims;

    QuestionPage(Answers answers, Addresses addresses) {
        this.answers = answers;
        this.addresses = addresses;
        this.claims = new Claims(addresses);
    }

    /** One answer: a proposition that is affirmed, denied or withheld, with all claims of it. */
    private record Rival(Node proposition, String statement, String polarity, List<ClaimRow> claims) {

        private List<ClaimRow> latest() {
            return claims.subList(Math.max(0, claims.size() - SHOWN), claims.size());
        }

        private long origins() {
            return claims.stream().map(ClaimRow::origin).distinct().count();
        }
    }

    Markup ofQuestion(Node node, String label) {
        return all(el("p.kind", "Question"), el("h1", label), rivals(related(ClaimRow.of(answers, node), "answers")));
    }

    Markup ofEvent(Node node, String label) {
        List<Row> asked = answers.of("asked", node);
        return all(el("p.kind", "Event that claims are about"), el("h1", label),
                asked.isEmpty() ? none() : el("p", text("Asked of it: "), all(asked.stream().map(row -> all(link(addresses.page(row.node("question")), row.text("label")), text(" "))))),
                rivals(related(ClaimRow.of(answers, node), "about")));
    }

    Markup ofProposition(Node node, String label, int part) {
        List<Row> roles = answers.of("roles", node);
        return all(el("p.kind", "What is said, by whomever"), el("h1", label),
                el("dl.facts", all(roles.stream().map(row -> all(el("dt", row.localName("role")), el("dd", filler(row)))))),
                el("h2", "Who says so, and who does not"),
                claims.list(related(ClaimRow.briefly(answers, node), "says"), part, shown -> ClaimRow.detailed(answers, shown)));
    }

    private Markup filler(Row row) {
        Node filler = row.node("filler");
        return filler.isURI() ? link(addresses.page(filler), row.text("name")) : Claims.time(row.text("filler"));
    }

    private static List<ClaimRow> related(List<ClaimRow> claims, String relation) {
        return claims.stream().filter(claim -> claim.relations().contains(relation)).toList();
    }

    private Markup rivals(List<ClaimRow> all) {
        List<Rival> rivals = group(all);
        return all(
                el("p.lead", rivals.size() == 1 ? "There is one answer." : rivals.size() + " answers stand side by side. Nothing here says which of them is true."),
                new DateStrip(all).markup(),
                el("div.rivals", rivals.stream().map(this::rival).toList()),
                new ChangesOverTime(addresses).markup(all));
    }

    private static List<Rival> group(List<ClaimRow> claims) {
        Map<String, Rival> rivals = new LinkedHashMap<>();
        for (ClaimRow claim : claims) {
            Node proposition = claim.row().node("proposition");
            rivals.computeIfAbsent(proposition + " " + claim.polarity(),
                    key -> new Rival(proposition, claim.row().text("statement"), claim.polarity(), new ArrayList<>())).claims.add(claim);
        }
        return rivals.values().stream()
                .sorted(Comparator.comparing((Rival rival) -> -rival.origins()).thenComparing(rival -> -rival.claims.size()).thenComparing(Rival::statement))
                .toList();
    }

    private Markup rival(Rival rival) {
        String held = switch (rival.polarity) {
            case "denied" -> "Denied: ";
            case "withheld" -> "Neither confirmed nor denied: ";
            default -> "";
        };
        return el("section.rival." + rival.polarity,
                el("h2", el("span.held", held), link(addresses.page(rival.proposition), rival.statement)),
                el("p.origins", Lists.count(rival.origins(), "independent origin") + ", " + Lists.count(rival.claims.size(), "claim")),
                el("ol.claims", rival.latest().stream().map(claim -> el("li", entry(claim))).toList()),
                rival.claims.size() <= SHOWN ? none() : el("p.more", link(addresses.page(rival.proposition), Lists.count(rival.claims.size() - SHOWN, "earlier claim"))));
    }

    private Markup entry(ClaimRow claim) {
        return el("article.claim." + claim.polarity(),
                claims.holders(claim),
                claims.badges(claim.row()),
                el("blockquote", text(claim.sentence())),
                claims.source(claim.row()),
                el("p.more", link(addresses.page(claim.claim()), "About this claim")));
    }
}
