package org.hearsay.server.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms that the rows of a SELECT and the yes or no of an ASK can take. */
public enum RowsKind implements MediaKind {
    JSON(ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json"),
    HTML(null, "html", "text/html", "application/xhtml+xml"),
    XML(ResultSetLang.RS_XML, "xml", "application/sparql-results+xml", "application/xml", "text/xml"),
    CSV(ResultSetLang.RS_CSV, "csv", "text/csv"),
    TSV(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values");

    private final Lang syntax;
    private final String suffix;
    private final List<String> mediaTypes;

    RowsKind(Lang syntax, String suffix, String... mediaTypes) {
        this.syntax = syntax;
        this.suffix = suffix;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The kind of an ending or a media type. */
    public static Optional<RowsKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.suffix.equals(name) || kind.mediaTypes.contains(name))
                .findFirst();
    }

    /** The writer's language; there is none for {@link #HTML}. */
    public Lang syntax() {
        if (syntax == null) {
            throw new IllegalStateException("a page is no result syntax");
        }
        return syntax;
    }

    @Override
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public String suffix() {
        return suffix;
    }
}
