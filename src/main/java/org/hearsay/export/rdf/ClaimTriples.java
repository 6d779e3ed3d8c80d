package org.hearsay.export.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.hearsay.export.record.ActorRecord;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.PropositionRecord;
import org.hearsay.graph.Terms;

/** The triples that exports share. */
final class ClaimTriples {

    private ClaimTriples() {}

    /** Who takes part in what is claimed, role by role. */
    static List<Triple> roles(PropositionRecord proposition) {
        Node node = Words.iri(proposition.iri());
        List<Triple> triples = new ArrayList<>();
        proposition.roles().forEach((role, fillers) -> fillers.forEach(filler -> triples.add(Triple.create(node, Terms.hs(role), Words.iri(filler.iri())))));
        proposition.times().forEach(time -> triples.add(Triple.create(node, Terms.hs("time"), Words.text(time))));
        return triples;
    }

    /** What the proposition is, and how those who take part are called. */
    static List<Triple> descriptions(PropositionRecord proposition) {
        Node node = Words.iri(proposition.iri());
        List<Triple> triples = new ArrayList<>(List.of(
                Triple.create(node, Words.TYPE, Terms.hs("Proposition")),
                Triple.create(node, Words.LABEL, Words.text(proposition.label())),
                Triple.create(node, Terms.hs("actionType"), Terms.hs(proposition.type()))));
        proposition.participants().forEach(actor -> triples.add(Triple.create(Words.iri(actor.iri()), Words.LABEL, Words.text(actor.name()))));
        return triples;
    }

    /** How a claim is held. */
    static List<Triple> attitude(ClaimRecord claim) {
        Node node = Words.iri(claim.iri());
        List<Triple> triples = new ArrayList<>(List.of(
                Triple.create(node, Words.TYPE, Terms.hs("Claim")),
                Triple.create(node, Words.LABEL, Words.text(claim.label())),
                Triple.create(node, Terms.hs("polarity"), Terms.hs(claim.polarity())),
                Triple.create(node, Terms.hs("modality"), Terms.hs(claim.modality())),
                Triple.create(node, Terms.hs("stance"), Terms.hs(claim.stance()))));
        claim.cues().forEach(cue -> triples.add(Triple.create(node, Terms.hs("cue"), Words.text(cue))));
        return triples;
    }

    /** Who holds a claim, the one whose belief it is, and the chain in words. */
    static List<Triple> holders(ClaimRecord claim) {
        Node node = Words.iri(claim.iri());
        List<Triple> triples = new ArrayList<>();
        for (ActorRecord holder : claim.holders()) {
            triples.add(Triple.create(node, Terms.hs("holder"), Words.iri(holder.iri())));
            triples.add(Triple.create(Words.iri(holder.iri()), Words.LABEL, Words.text(holder.name())));
        }
        if (!claim.holders().isEmpty()) {
            triples.add(Triple.create(node, Terms.hs("innermostHolder"), Words.iri(claim.holders().get(claim.holders().size() - 1).iri())));
            triples.add(Triple.create(node, Terms.hs("holderChain"), Words.text(String.join(" ← ", claim.holderNames()))));
        }
        return triples;
    }

    /** The article, as far as a reader needs it to find the sentence. */
    static List<Triple> article(ArticleRecord article) {
        Node node = Words.iri(article.iri());
        List<Triple> triples = new ArrayList<>(List.of(
                Triple.create(node, Words.TYPE, Words.term("schema:NewsArticle")),
                Triple.create(node, Words.LABEL, Words.text(article.title()))));
        article.url().ifPresent(url -> triples.add(Triple.create(node, Words.term("schema:url"), Words.text(url))));
        article.published().ifPresent(day -> triples.add(Triple.create(node, Words.term("schema:datePublished"), Words.day(day))));
        article.publisher().ifPresent(publisher -> {
            triples.add(Triple.create(node, Words.term("schema:publisher"), Words.iri(publisher.iri())));
            triples.add(Triple.create(Words.iri(publisher.iri()), Words.LABEL, Words.text(publisher.name())));
        });
        return triples;
    }
}
