package org.hearsay.export.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.PassageRecord;
import org.hearsay.export.record.RecordWriter;

/** Writes a Web Annotation collection with one page: each claim annotates its sentence, found by its words and by its place in code points. */
public final class AnnotationWriter implements RecordWriter {

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream out) throws IOException {
        JsonArray items = new JsonArray();
        String only = null;
        String label = "Claims of articles";
        while (articles.hasNext()) {
            ArticleRecord article = articles.next();
            label = only == null ? "Claims of “" + article.title() + "”" : "Claims of articles";
            only = only == null ? article.iri() : article.iri().substring(0, article.iri().lastIndexOf('/') + 1) + "articles";
            article.claims().forEach(claim -> items.add(annotation(article, claim)));
        }
        JsonTrees.write(collection((only == null ? "urn:hearsay:nothing" : only) + "-annotations", label, items), out);
    }

    private static JsonObject collection(String id, String label, JsonArray items) {
        JsonObject collection = JsonTrees.object("@context", "http://www.w3.org/ns/anno.jsonld", "id", id, "type", "AnnotationCollection", "label", label);
        collection.addProperty("total", items.size());
        JsonObject page = JsonTrees.object("id", id + "-page-1", "type", "AnnotationPage", "partOf", id);
        page.addProperty("startIndex", 0);
        page.add("items", items);
        collection.add("first", page);
        return collection;
    }

    private static JsonObject annotation(ArticleRecord article, ClaimRecord claim) {
        JsonObject annotation = JsonTrees.object("id", claim.iri() + "-annotation", "type", "Annotation");
        JsonArray motivation = new JsonArray();
        motivation.add("describing");
        motivation.add("identifying");
        annotation.add("motivation", motivation);
        JsonArray body = new JsonArray();
        body.add(JsonTrees.object("type", "TextualBody", "purpose", "describing", "value", claim.label(), "format", "text/plain", "language", "en"));
        body.add(JsonTrees.object("type", "SpecificResource", "purpose", "identifying", "source", claim.iri()));
        for (String tag : new String[] {claim.proposition().type(), claim.polarity(), claim.modality(), claim.stance()}) {
            body.add(JsonTrees.object("type", "TextualBody", "purpose", "tagging", "value", tag));
        }
        annotation.add("body", body);
        JsonObject target = JsonTrees.object("type", "SpecificResource", "source", article.address());
        target.add("selector", selectors(claim.evidence()));
        annotation.add("target", target);
        return annotation;
    }

    private static JsonArray selectors(PassageRecord passage) {
        JsonObject position = JsonTrees.object("type", "TextPositionSelector");
        position.addProperty("start", passage.start());
        position.addProperty("end", passage.end());
        JsonArray selectors = new JsonArray();
        selectors.add(JsonTrees.object("type", "TextQuoteSelector", "exact", passage.exact(), "prefix", passage.prefix(), "suffix", passage.suffix()));
        selectors.add(position);
        return selectors;
    }
}
