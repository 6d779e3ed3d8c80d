package org.hearsay.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A claim as pages list it.
 *
 * @param relations how it has to do with what the page is about, by the local names of properties
 * @param row the rest, by the variables of the query {@code claims}, with the names of holder and publisher
 */
record ClaimRow(List<String> relations, Row row) {

    ClaimRow {
        relations = List.copyOf(relations);
    }

    /** The claims that have to do with a node, each once, by the date of the article. */
    static List<ClaimRow> of(Answers answers, Node node) {
        Map<Node, ClaimRow> claims = new LinkedHashMap<>();
        for (Row row : answers.named(answers.of("claims", node), "holder", "publisher")) {
            claims.merge(row.node("claim"), new ClaimRow(List.of(row.text("relation")), row), ClaimRow::with);
        }
        return List.copyOf(claims.values());
    }

    private ClaimRow with(ClaimRow other) {
        if (relations.containsAll(other.relations)) {
            return this;
        }
        return new ClaimRow(Stream.concat(relations.stream(), other.relations.stream()).distinct().toList(), row);
    }

    Node claim() {
        return row.node("claim");
    }

    /** The claim as a sentence. */
    String label() {
        return row.text("label");
    }

    String sentence() {
        return row.text("sentence");
    }

    /** Where the sentence starts in the article's text, in code points. */
    int start() {
        return row.number("start");
    }

    /** Where the sentence ends in the article's text, in code points. */
    int end() {
        return row.number("end");
    }

    String polarity() {
        return row.localName("polarity");
    }

    String date() {
        return row.text("date");
    }

    /** Whose claim it is in the end: the innermost holder, or the paper where nobody is named. */
    String origin() {
        Optional<Node> holder = row.find("holder");
        return holder.map(Node::toString).orElse(row.text("publisherName").isEmpty() ? row.text("article") : row.text("publisherName"));
    }
}
