package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.hearsay.server.html.Markup;

/** An article: its text with the evidence marked, and the claims beside it. */
final class ArticlePage {

    private final Answers answers;
    private final Addresses addresses;
    private final Claims claims;

    ArticlePage(Answers answers, Addresses addresses) {
        this.answers = answers;
        this.addresses = addresses;
        this.claims = new Claims(addresses);
    }

    Markup of(Node node) {
        Row article = answers.of("article", node).get(0);
        List<ClaimRow> read = ClaimRow.of(answers, node).stream().filter(claim -> claim.relations().contains("statedIn")).toList();
        return all(
                el("p.kind", "Article"),
                el("h1", article.text("title")),
                by(article, node),
                el("div.reading",
                        el("section.text", attr("aria-label", "Text"), attr("tabindex", "0"), new EvidenceText(article.text("text"), read).markup()),
                        el("section.beside", attr("aria-labelledby", "claims"),
                                el("h2", attr("id", "claims"), text(read.size() + (read.size() == 1 ? " claim" : " claims"))),
                                el("ol.claims", read.stream().map(claim -> claim(claim, article, read)).toList()))),
                attributions(node));
    }

    private Markup by(Row article, Node node) {
        List<Markup> parts = new ArrayList<>();
        article.find("publisher").ifPresent(publisher -> parts.add(link(addresses.page(publisher), article.text("publisherName"))));
        String authors = answers.of("authors", node).stream().map(row -> row.text("name")).collect(Collectors.joining(", "));
        if (!authors.isEmpty()) {
            parts.add(text("by " + authors));
        }
        if (!article.text("date").isEmpty()) {
            parts.add(Claims.time(article.text("date")));
        }
        if (!article.text("url").isEmpty()) {
            parts.add(el("a", href(article.text("url")), attr("rel", "external nofollow"), text("original")));
        }
        return el("p.by", separated(parts));
    }

    private static List<Markup> separated(List<Markup> parts) {
        List<Markup> separated = new ArrayList<>();
        for (Markup part : parts) {
            if (!separated.isEmpty()) {
                separated.add(text(" · "));
            }
            separated.add(part);
        }
        return separated;
    }

    private Markup claim(ClaimRow claim, Row article, List<ClaimRow> read) {
        return el("li", attr("id", "c" + read.indexOf(claim)), attr("data-sentence", "s" + claim.start()),
                el("article.claim." + claim.polarity(),
                        el("h3", el("span.number", Integer.toString(read.indexOf(claim) + 1)), link(addresses.page(claim.claim()), claim.label())),
                        claims.badges(claim.row()),
                        claims.holders(claim),
                        el("p.source", link("#s" + claim.start(), "in the text"),
                                article.text("url").isEmpty() ? none() : all(text(" · "),
                                        el("a", href(TextFragments.at(article.text("url"), claim.sentence())), attr("rel", "external nofollow"), text("in the original"))))));
    }

    private Markup attributions(Node node) {
        List<Row> said = answers.named(answers.of("attributions", node), "source");
        if (said.isEmpty()) {
            return none();
        }
        return el("details.attributions",
                el("summary", said.size() + (said.size() == 1 ? " statement" : " statements") + " and who makes them, of whatever topic"),
                el("table", el("thead", el("tr", el("th", "Who"), el("th", "Cue"), el("th", "What"))),
                        el("tbody", said.stream().map(row -> el("tr",
                                el("td", row.find("source").map(source -> link(addresses.page(source), row.text("sourceName"))).orElse(text("nobody named"))),
                                el("td", row.text("cue")),
                                el("td", row.text("content")))).toList())));
    }
}
