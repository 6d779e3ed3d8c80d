package org.hearsay.export.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article with its claims.
 *
 * @param iri its node, which names its graph as well
 * @param title its headline
 * @param source where it was read from
 * @param url its address
 * @param published the day
 * @param publisher who published it
 * @param authors who wrote it, by name
 * @param language ISO 639-1 code
 * @param text what offsets count in
 * @param claims in the order of the text
 */
public record ArticleRecord(
        String iri,
        String title,
        String source,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<ActorRecord> publisher,
        List<String> authors,
        String language,
        String text,
        List<ClaimRecord> claims) {

    public ArticleRecord {
        authors = List.copyOf(authors);
        claims = List.copyOf(claims);
    }

    /** Its address, or else its node. */
    public String address() {
        return url.orElse(iri);
    }
}
