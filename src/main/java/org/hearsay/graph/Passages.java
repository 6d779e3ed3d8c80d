package org.hearsay.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.article.Span;

/** The words of passages that may be interrupted. */
final class Passages {

    private Passages() {}

    /** The words of all parts, as written, with a space between the parts. */
    static String text(List<Span> parts, String text) {
        return parts.stream().map(part -> part.of(text)).collect(Collectors.joining(" "));
    }
}
