package org.hearsay.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an extraction can be written as. */
public enum Format {
    /** One line for each quad, sorted by bytes within an article; the articles in the order in which they are written. */
    NQUADS,
    /** Turtle with named graphs. */
    TRIG,
    /** Turtle; which article a triple stands in is lost. */
    TURTLE,
    /** One JSON object for each article. */
    JSONL;

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format with a name.
     *
     * @throws IllegalArgumentException if there is none; the message names all
     */
    public static Format named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + label + "; there are "
                        + Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "))));
    }
}
