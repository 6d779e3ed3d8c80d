package org.hearsay.server.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What somebody typed, as a query of the text index: every word must be there, the last one perhaps unfinished. */
final class SearchWords {

    private static final int LONGEST = 200;

    private SearchWords() {}

    /** The query as a literal; none if nothing typed is a letter or digit. Lucene's own signs are left out, and lower case keeps its words AND, OR, NOT words. */
    static Optional<Node> of(String typed) {
        String words = typed.codePoints().limit(LONGEST)
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : " ").collect(Collectors.joining()).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NodeFactory.createLiteralString("+" + String.join(" +", words.toLowerCase(Locale.ROOT).split("\\s+")) + "*"));
    }
}
