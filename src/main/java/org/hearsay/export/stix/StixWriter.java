package org.hearsay.export.stix;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.export.record.ActorRecord;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;

/**
 * Writes a STIX 2.1 bundle. A claim becomes the relationships that it speaks of, which stand once however many speak of them, and one opinion on
 * them that says who holds it; one that declines to say, or of which STIX has no relationship, becomes a note.
 */
public final class StixWriter implements RecordWriter {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String PRODUCER = "https://w3id.org/hearsay/";
    private static final String EXTENSION = StixId.of("extension-definition", PRODUCER + "stix");

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream out) throws IOException {
        Bundle bundle = new Bundle(StixId.of("identity", PRODUCER));
        putProducer(bundle);
        while (articles.hasNext()) {
            new ArticleObjects(articles.next(), bundle).put();
        }
        out.write((GSON.toJson(bundle.json()) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void putProducer(Bundle bundle) {
        bundle.put("identity", PRODUCER, object -> {
            object.addProperty("name", "Hearsay");
            object.addProperty("description", "A program that reads claims in news articles. It holds none of them itself.");
            object.addProperty("identity_class", "system");
        });
        bundle.put("extension-definition", PRODUCER + "stix", object -> {
            object.addProperty("name", "Claim in the news");
            object.addProperty("description", "Who claims what in which words: holders from the one who published the words to the one whose belief it is.");
            object.addProperty("schema", "https://w3id.org/hearsay/ns");
            object.addProperty("version", "1.0.0");
            object.add("extension_types", Bundle.array(List.of("property-extension")));
        });
    }

    /** What comes of one article. */
    private static final class ArticleObjects {

        private final ArticleRecord article;
        private final Bundle bundle;
        private final Participants participants;
        private final Links links;
        private final Set<String> mentioned = new LinkedHashSet<>();

        ArticleObjects(ArticleRecord article, Bundle bundle) {
            this.article = article;
            this.bundle = bundle;
            this.participants = new Participants(bundle);
            this.links = new Links(participants);
        }

        void put() {
            bundle.on(article.published());
            article.claims().forEach(this::put);
            if (mentioned.isEmpty()) {
                mentioned.add(StixId.of("identity", PRODUCER)); // a report refers to at least one object
            }
            bundle.put("report", article.iri(), report -> {
                report.addProperty("name", article.title());
                report.add("report_types", Bundle.array(List.of("threat-report")));
                report.addProperty("published", bundle.day());
                report.addProperty("lang", article.language());
                report.add("object_refs", Bundle.array(List.copyOf(mentioned)));
                String publisher = article.publisher().map(ActorRecord::name).orElse("article");
                Bundle.refer(report, publisher, article.url().orElse(""), "", article.authors().isEmpty() ? "" : "By " + String.join(", ", article.authors()));
                Bundle.refer(report, "hearsay", article.iri(), "", "");
            });
        }

        private void put(ClaimRecord claim) {
            List<String> relationships = links.of(claim);
            relationships.forEach(id -> support(bundle.object(id), claim));
            boolean opinion = !relationships.isEmpty() && !claim.polarity().equals("withheld");
            List<String> about = relationships.isEmpty() ? participants(claim) : relationships;
            String id = bundle.put(opinion ? "opinion" : "note", claim.iri(), object -> {
                if (opinion) {
                    object.addProperty("explanation", claim.evidence().sentence());
                    object.addProperty("opinion", Doubt.of(claim).opinion(claim));
                } else {
                    object.addProperty("abstract", claim.label());
                    object.addProperty("content", claim.evidence().sentence());
                }
                if (!claim.holders().isEmpty()) {
                    object.add("authors", Bundle.array(claim.holderNames()));
                }
                object.add("object_refs", Bundle.array(about));
                object.addProperty("confidence", Doubt.of(claim).confidence());
                Bundle.refer(object, "hearsay", claim.iri(), "", claim.label());
                object.add("extensions", extension(claim));
            });
            relationships.forEach(relationship -> mention(bundle.object(relationship)));
            mentioned.addAll(about);
            mentioned.add(id);
        }

        private void mention(JsonObject relationship) {
            mentioned.add(relationship.get("source_ref").getAsString());
            mentioned.add(relationship.get("target_ref").getAsString());
        }

        /** A relationship is as sure as the surest who affirms it, and worth nothing if nobody does. */
        private void support(JsonObject relationship, ClaimRecord claim) {
            int before = relationship.has("confidence") ? relationship.get("confidence").getAsInt() : 0;
            int own = claim.polarity().equals("affirmed") ? Doubt.of(claim).confidence() : 0;
            relationship.addProperty("confidence", Math.max(before, own));
            Bundle.refer(relationship, "hearsay", claim.iri(), "", claim.evidence().sentence());
        }

        /** Those whom STIX has an object for, or else the program that read the claim: a note is about at least one object. */
        private List<String> participants(ClaimRecord claim) {
            List<String> found = new ArrayList<>();
            claim.proposition().participants().forEach(actor -> participants.target(actor).ifPresent(found::add));
            return found.isEmpty() ? List.of(StixId.of("identity", PRODUCER)) : found.stream().distinct().toList();
        }

        private JsonObject extension(ClaimRecord claim) {
            JsonObject own = new JsonObject();
            own.addProperty("extension_type", "property-extension");
            own.addProperty("claim", claim.iri());
            own.addProperty("article", article.iri());
            own.addProperty("action_type", claim.proposition().type());
            own.addProperty("polarity", claim.polarity());
            own.addProperty("modality", claim.modality());
            own.addProperty("stance", claim.stance());
            put(own, "holders", claim.holderNames());
            put(own, "cues", claim.cues());
            JsonObject roles = new JsonObject();
            claim.proposition().roles().forEach((role, fillers) -> put(roles, role, fillers.stream().map(ActorRecord::name).toList()));
            put(roles, "time", claim.proposition().times());
            if (!roles.isEmpty()) {
                own.add("roles", roles);
            }
            own.addProperty("sentence", claim.evidence().sentence());
            own.addProperty("standing", claim.standing());
            own.addProperty("score", claim.score());
            JsonObject extensions = new JsonObject();
            extensions.add(EXTENSION, own);
            return extensions;
        }

        /** STIX knows no empty lists. */
        private static void put(JsonObject object, String name, List<String> values) {
            JsonArray array = Bundle.array(values);
            if (!array.isEmpty()) {
                object.add(name, array);
            }
        }
    }
}
