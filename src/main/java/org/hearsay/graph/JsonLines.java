package org.hearsay.graph;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Article;
import org.hearsay.article.CodePoints;
import org.hearsay.article.Span;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Holder;
import org.hearsay.claim.RoleFiller;

/**
 * Writes extractions as JSON Lines: one object for each article, keys always in the same order, offsets in Unicode code points of the
 * object's own {@code text}.
 */
public final class JsonLines {

    /** Named in each claim even where nobody fills them, so that readers need not ask whether the key is there. */
    private static final List<String> ROLES_ALWAYS_NAMED = List.of("agent", "target", "via");

    private final Extraction extraction;
    private final String text;
    private final CodePoints codePoints;
    private final StringWriter line = new StringWriter();
    private final JsonWriter json = new JsonWriter(line);

    private JsonLines(Extraction extraction) {
        this.extraction = extraction;
        this.text = extraction.annotated().article().text();
        this.codePoints = new CodePoints(text);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
    }

    /**
     * One extraction as one line.
     *
     * @return the JSON object, without line breaks and without one at the end
     */
    public static String line(Extraction extraction) {
        try {
            JsonLines lines = new JsonLines(extraction);
            lines.writeArticle();
            return lines.line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private void writeArticle() throws IOException {
        Article article = extraction.annotated().article();
        json.beginObject();
        json.name("source").value(article.source());
        json.name("url").value(article.url().orElse(null));
        json.name("title").value(article.title());
        json.name("date").value(article.date().map(Object::toString).orElse(null));
        writeStrings("authors", article.authors());
        json.name("publisher").value(article.publisher().orElse(null));
        json.name("language").value(article.language());
        json.name("text").value(text);
        writeMentions();
        writeAttributions();
        writeEvents();
        writeClaims();
        json.endObject();
    }

    private void writeMentions() throws IOException {
        json.name("mentions").beginArray();
        for (Mention mention : extraction.annotated().mentions()) {
            if (mention.form() != Mention.Form.PRONOUN) {
                writeMention(mention);
            }
        }
        json.endArray();
    }

    private void writeMention(Mention mention) throws IOException {
        json.beginObject();
        writeSpanAndText(mention.span());
        json.name("named").value(mention.form() == Mention.Form.NAME);
        json.name("type").value(mention.type());
        json.name("entity").value(mention.entity());
        writeIfPresent("country", mention.country());
        json.endObject();
    }

    private void writeAttributions() throws IOException {
        json.name("attributions").beginArray();
        for (Attribution attribution : extraction.attributions()) {
            json.beginObject();
            json.name("id").value(attribution.id());
            writeParts("source", attribution.source());
            writeParts("cue", attribution.cue());
            writeParts("content", attribution.content());
            json.endObject();
        }
        json.endArray();
    }

    private void writeEvents() throws IOException {
        json.name("events").beginArray();
        for (Event event : extraction.events()) {
            writeEvent(event);
        }
        json.endArray();
    }

    private void writeEvent(Event event) throws IOException {
        json.beginObject();
        json.name("id").value(event.id());
        json.name("type").value(event.type());
        json.name("trigger").beginObject();
        writeSpanAndText(event.trigger());
        json.endObject();
        json.name("realis").value(event.realis().label());
        json.name("roles").beginArray();
        for (RoleFiller filler : event.roles()) {
            json.beginObject();
            json.name("role").value(filler.role());
            writeSpanAndText(filler.span());
            writeIfPresent("entity", filler.entity());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void writeClaims() throws IOException {
        json.name("claims").beginArray();
        for (Claim claim : extraction.claims()) {
            writeClaim(claim);
        }
        json.endArray();
    }

    private void writeClaim(Claim claim) throws IOException {
        json.beginObject();
        json.name("id").value(claim.id());
        json.name("evidence").beginObject();
        writeSpan("span", claim.evidence());
        json.endObject();
        json.name("attribution").value(claim.attribution().orElse(null));
        writeStrings("holders", claim.holders().stream().map(Holder::name).toList());
        json.name("stance").value(claim.stance().label());
        json.name("polarity").value(claim.polarity().label());
        json.name("modality").value(claim.modality().label());
        writeStrings("cues", claim.cues().stream().map(cue -> cue.of(text)).toList());
        json.name("event").value(claim.event());
        json.name("type").value(claim.type());
        json.name("roles").beginObject();
        for (Map.Entry<String, List<String>> role : namesByRole(claim).entrySet()) {
            writeStrings(role.getKey(), role.getValue());
        }
        json.endObject();
        json.name("foundBy").value(claim.foundBy());
        json.endObject();
    }

    private static Map<String, List<String>> namesByRole(Claim claim) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String role : ROLES_ALWAYS_NAMED) {
            names.put(role, List.of());
        }
        for (RoleFiller filler : claim.roles()) {
            names.computeIfAbsent(filler.role(), role -> List.of());
            names.computeIfPresent(filler.role(), (role, before) -> with(before, filler.name()));
        }
        return names;
    }

    private static List<String> with(List<String> names, String name) {
        return names.contains(name) ? names : Stream.concat(names.stream(), Stream.of(name)).toList();
    }

    private void writeParts(String name, List<Span> parts) throws IOException {
        json.name(name);
        if (parts.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        if (parts.size() == 1) {
            writeSpanAndText(parts.get(0));
        } else {
            json.name("spans").beginArray();
            for (Span part : parts) {
                writeOffsets(part);
            }
            json.endArray();
            json.name("text").value(Passages.text(parts, text));
        }
        json.endObject();
    }

    private void writeSpanAndText(Span span) throws IOException {
        writeSpan("span", span);
        json.name("text").value(span.of(text));
    }

    private void writeSpan(String name, Span span) throws IOException {
        json.name(name);
        writeOffsets(span);
    }

    private void writeOffsets(Span span) throws IOException {
        Span counted = codePoints.of(span);
        json.beginArray().value(counted.start()).value(counted.end()).endArray();
    }

    private void writeStrings(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private void writeIfPresent(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get());
        }
    }
}
