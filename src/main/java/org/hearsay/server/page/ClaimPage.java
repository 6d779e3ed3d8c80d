package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.hearsay.server.html.Markup;

/** One claim: the sentence that it makes, how it came from mouth to mouth, its evidence, and what found it. */
final class ClaimPage {

    private final Answers answers;
    private final Addresses addresses;
    private final Claims claims;

    ClaimPage(Answers answers, Addresses addresses) {
        this.answers = answers;
        this.addresses = addresses;
        this.claims = new Claims(addresses);
    }

    Markup of(Node node) {
        Row claim = answers.of("claim", node).get(0);
        return all(
                el("p.kind", "Claim"),
                el("h1", claim.text("label")),
                claims.badges(claim),
                el("h2", "From mouth to mouth"),
                chain(node, claim),
                el("h2", "The sentence"),
                evidence(claim),
                el("h2", "How it was read"),
                facts(node, claim),
                verdicts(node),
                questions(node));
    }

    /** What reviewers say about how it was read, with what they correct. */
    private Markup verdicts(Node node) {
        Map<Node, List<Row>> verdicts = answers.of("verdicts", node).stream()
                .collect(Collectors.groupingBy(row -> row.node("verdict"), LinkedHashMap::new, Collectors.toList()));
        if (verdicts.isEmpty()) {
            return none();
        }
        return all(el("h2", "Was it read rightly?"), el("ul.verdicts", verdicts.values().stream().map(ClaimPage::verdict).toList()));
    }

    private static Markup verdict(List<Row> rows) {
        Row row = rows.get(0);
        String judgement = row.localName("judgement");
        List<Markup> corrections = rows.stream().filter(each -> each.find("field").isPresent())
                .map(each -> el("li", each.text("field") + ": " + (each.text("should").isEmpty() ? "nothing" : "“" + each.text("should") + "”")
                        + (each.text("was").isEmpty() ? "" : ", not “" + each.text("was") + "”")))
                .toList();
        return el("li", el("span.badge.verdict." + judgement, judgement), text(" by " + row.text("reviewer")),
                row.text("remark").isEmpty() ? none() : text(": " + row.text("remark")),
                corrections.isEmpty() ? none() : el("ul", corrections));
    }

    private Markup chain(Node node, Row claim) {
        List<Markup> links = new ArrayList<>();
        String paper = claim.text("publisherName");
        links.add(el("li.paper", el("small", paper.isEmpty() ? "the article" : paper), link(addresses.page(claim.node("article")), claim.text("title"))));
        for (Row holder : answers.of("chain", node)) {
            links.add(el("li.holder", el("small", "says"), link(addresses.page(holder.node("holder")), holder.text("name"))));
        }
        String held = links.size() == 1 ? "says in its own voice" : claim.localName("stance");
        links.add(el("li.said." + claim.localName("polarity"), el("small", held),
                link(addresses.page(claim.node("proposition")), claim.text("statement"))));
        return el("ol.chain", links);
    }

    private Markup evidence(Row claim) {
        String original = claim.text("url");
        return el("figure.evidence",
                el("blockquote",
                        el("span.context", "…" + claim.text("before")),
                        el("mark." + claim.localName("polarity"), claim.text("sentence")),
                        el("span.context", claim.text("after") + "…")),
                el("figcaption", claims.source(claim),
                        original.isEmpty() ? none() : el("a", href(TextFragments.at(original, claim.text("sentence"))), attr("rel", "external nofollow"), text("Read it in the original"))));
    }

    private Markup facts(Node node, Row claim) {
        String cues = answers.of("cues", node).stream().map(row -> "“" + row.text("cue") + "”").collect(Collectors.joining(", "));
        List<Markup> facts = new ArrayList<>();
        fact(facts, "Said to be", text(claim.localName("polarity") + ", " + claim.localName("modality") + " (the speaker’s doubt)"));
        fact(facts, "Words that carry it", text(cues.isEmpty() ? "none" : cues));
        claim.find("type").ifPresent(type -> fact(facts, "Type of action", term(type, claim.text("typeName"))));
        claim.find("frame").ifPresent(frame -> fact(facts, "Found by the frame", term(frame, claim.text("frameName"))));
        claim.decimal("score").ifPresent(score -> fact(facts, "Read rightly", text(Math.round(score * 100) + " % (the machine’s doubt)")));
        fact(facts, "Stands in", text(claim.localName("standing").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)));
        return el("dl.facts", facts);
    }

    private static void fact(List<Markup> facts, String name, Markup value) {
        facts.add(el("dt", name));
        facts.add(el("dd", value));
    }

    private Markup term(Node term, String name) {
        String iri = term.getURI();
        return link(addresses.page(term), name.isEmpty() ? iri.substring(iri.lastIndexOf('#') + 1) : name);
    }

    private Markup questions(Node node) {
        List<Row> asked = answers.of("asked", node);
        if (asked.isEmpty()) {
            return none();
        }
        return all(el("h2", "Which question it answers"),
                el("ul", asked.stream().map(row -> el("li", link(addresses.page(row.node("question")), row.text("label")))).toList()));
    }
}
