package org.hearsay.export.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.hearsay.export.record.ActorRecord;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;

/**
 * Writes schema.org in JSON-LD: a proposition is a {@code Claim}, and each act of affirming, denying or declining it is a {@code ClaimReview} by its
 * holder in a {@code NewsArticle}. The context is written out, so that nothing has to be fetched to read it.
 */
public final class SchemaOrgWriter implements RecordWriter {

    private static final int BEST = 5;
    private static final int OPEN = 3;

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream out) throws IOException {
        JsonArray graph = new JsonArray();
        while (articles.hasNext()) {
            ArticleRecord article = articles.next();
            graph.add(article(article));
            article.claims().forEach(claim -> graph.add(review(article, claim)));
        }
        JsonObject document = new JsonObject();
        document.add("@context", JsonTrees.object("@vocab", "https://schema.org/", "hs", "https://w3id.org/hearsay/ns#"));
        document.add("@graph", graph);
        JsonTrees.write(document, out);
    }

    private static JsonObject article(ArticleRecord article) {
        JsonObject object = JsonTrees.object("@id", article.iri(), "@type", "NewsArticle", "headline", article.title(), "inLanguage", article.language());
        article.url().ifPresent(url -> object.addProperty("url", url));
        article.published().ifPresent(day -> object.addProperty("datePublished", day.toString()));
        article.publisher().ifPresent(publisher -> object.add("publisher", actor(publisher)));
        if (!article.authors().isEmpty()) {
            JsonArray authors = new JsonArray();
            article.authors().forEach(author -> authors.add(JsonTrees.object("@type", "Person", "name", author)));
            object.add("author", authors);
        }
        return object;
    }

    private static JsonObject review(ArticleRecord article, ClaimRecord claim) {
        JsonObject review = JsonTrees.object("@id", claim.iri(), "@type", "ClaimReview", "name", claim.label(), "claimReviewed", claim.proposition().label());
        review.add("author", author(article, claim));
        review.addProperty("reviewBody", claim.evidence().sentence());
        review.add("reviewRating", rating(claim));
        review.add("itemReviewed", claimed(article, claim));
        review.add("isPartOf", JsonTrees.object("@id", article.iri()));
        article.url().ifPresent(url -> review.addProperty("url", url));
        article.published().ifPresent(day -> review.addProperty("datePublished", day.toString()));
        review.addProperty("hs:polarity", claim.polarity());
        review.addProperty("hs:modality", claim.modality());
        review.addProperty("hs:stance", claim.stance());
        if (!claim.holders().isEmpty()) {
            review.addProperty("hs:holderChain", String.join(" ← ", claim.holderNames()));
        }
        return review;
    }

    private static JsonObject author(ArticleRecord article, ClaimRecord claim) {
        List<ActorRecord> holders = claim.holders();
        return holders.isEmpty() ? article.publisher().map(SchemaOrgWriter::actor).orElse(JsonTrees.object("@type", "Organization", "name", "The article"))
                : actor(holders.get(holders.size() - 1));
    }

    /** Authors in schema.org are people or organizations: whoever is no person counts as the other. */
    private static JsonObject actor(ActorRecord actor) {
        return JsonTrees.object("@id", actor.iri(), "@type", actor.isA("Person") ? "Person" : "Organization", "name", actor.name());
    }

    private static JsonObject rating(ClaimRecord claim) {
        JsonObject rating = JsonTrees.object("@type", "Rating");
        rating.addProperty("ratingValue", value(claim));
        rating.addProperty("worstRating", 1);
        rating.addProperty("bestRating", BEST);
        rating.addProperty("alternateName", claim.polarity() + ", " + claim.modality());
        return rating;
    }

    private static int value(ClaimRecord claim) {
        boolean certain = claim.modality().equals("certain");
        return switch (claim.polarity()) {
            case "affirmed" -> certain ? BEST : claim.modality().equals("probable") ? BEST - 1 : OPEN;
            case "denied" -> certain ? 1 : 2;
            default -> OPEN;
        };
    }

    private static JsonObject claimed(ArticleRecord article, ClaimRecord claim) {
        JsonObject item = JsonTrees.object("@id", claim.proposition().iri(), "@type", "Claim", "name", claim.proposition().label());
        item.add("appearance", JsonTrees.object("@id", article.iri()));
        JsonArray about = new JsonArray();
        claim.proposition().participants().forEach(actor -> about.add(JsonTrees.object("@id", actor.iri(), "name", actor.name())));
        if (!about.isEmpty()) {
            item.add("about", about);
        }
        return item;
    }
}
