package org.hearsay.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an answer can be written as. */
public enum AnswerFormat {
    /** Columns for a person's terminal. */
    TABLE,
    /** SPARQL 1.1 results as comma-separated values. */
    CSV,
    /** SPARQL 1.1 results as tab-separated values. */
    TSV,
    /** SPARQL 1.1 results as JSON. */
    JSON,
    /** SPARQL 1.1 results as XML. */
    XML;

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format with a name.
     *
     * @throws QueryException if there is none; the message names all
     */
    public static AnswerFormat named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new QueryException("no format " + label + "; there are "
                        + Arrays.stream(values()).map(AnswerFormat::label).collect(Collectors.joining(", "))));
    }
}
