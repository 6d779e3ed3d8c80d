package org.hearsay.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.export.record.ActorRecord;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;

/**
 * A claim as a row. Every row has every column in the same order; a value is a string, a list of strings, a whole number, a number, or null where
 * there is nothing.
 */
public final class ClaimRow {

    /** Columns that hold one list of names for each role. */
    private static final List<String> ROLES = List.of("agent", "target", "via", "object", "instrument", "place", "cause");

    private ClaimRow() {}

    /** The names of the columns, in order. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("claim", "label", "type"));
        columns.addAll(ROLES);
        Stream.of("time", "polarity", "modality", "stance", "holders", "cues", "evidence", "start", "end", "standing", "found_by", "score",
                "proposition", "article", "title", "published", "publisher", "url", "source").forEach(columns::add);
        return columns;
    }

    /** Column to value. */
    public static Map<String, Object> of(ArticleRecord article, ClaimRecord claim) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("claim", claim.iri());
        row.put("label", claim.label());
        row.put("type", claim.proposition().type());
        ROLES.forEach(role -> row.put(role, claim.proposition().in(role).stream().map(ActorRecord::name).toList()));
        row.put("time", claim.proposition().times());
        row.put("polarity", claim.polarity());
        row.put("modality", claim.modality());
        row.put("stance", claim.stance());
        row.put("holders", claim.holderNames());
        row.put("cues", claim.cues());
        row.put("evidence", claim.evidence().sentence());
        row.put("start", claim.evidence().start());
        row.put("end", claim.evidence().end());
        row.put("standing", claim.standing());
        row.put("found_by", claim.foundBy());
        row.put("score", claim.score());
        row.put("proposition", claim.proposition().iri());
        row.put("article", article.iri());
        row.put("title", article.title());
        row.put("published", article.published().map(Object::toString).orElse(null));
        row.put("publisher", article.publisher().map(ActorRecord::name).orElse(null));
        row.put("url", article.url().orElse(null));
        row.put("source", article.source());
        return row;
    }
}
