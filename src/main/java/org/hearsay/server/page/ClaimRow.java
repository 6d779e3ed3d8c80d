package org.hearsay.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A claim as pages list it.
 *
 * @param relations how it has to do with what the page is about, by the local names of properties
 * @param row the rest, by the variables of the query {@code claims}, with the names of holder and publisher, or of {@code briefs}
 */
record ClaimRow(List<String> relations, Row row) {

    ClaimRow {
        relations = List.copyOf(relations);
    }

    /** The claims that have to do with a node, each once, by the date of the article. */
    static List<ClaimRow> of(Answers answers, Node node) {
        return detailed(answers, related(answers, node));
    }

    /** The same with no more than their labels, polarities and dates, for there may be thousands of which few are shown. */
    static List<ClaimRow> briefly(Answers answers, Node node) {
        Map<Node, List<String>> related = related(answers, node);
        return each(answers.about("briefs", "claim", related.keySet()), related);
    }

    /** All about claims of which little is known. */
    static List<ClaimRow> detailed(Answers answers, List<ClaimRow> brief) {
        return detailed(answers, brief.stream().collect(Collectors.toMap(ClaimRow::claim, ClaimRow::relations)));
    }

    private static List<ClaimRow> detailed(Answers answers, Map<Node, List<String>> related) {
        return each(answers.named(answers.about("claims", "claim", related.keySet()), "holder", "publisher"), related);
    }

    private static Map<Node, List<String>> related(Answers answers, Node node) {
        Map<Node, List<String>> related = new LinkedHashMap<>();
        answers.of("related", node).forEach(row -> related.computeIfAbsent(row.node("claim"), claim -> new ArrayList<>()).add(row.text("relation")));
        return related;
    }

    private static List<ClaimRow> each(List<Row> rows, Map<Node, List<String>> related) {
        Map<Node, ClaimRow> claims = new LinkedHashMap<>();
        rows.forEach(row -> claims.computeIfAbsent(row.node("claim"), claim -> new ClaimRow(related.get(claim), row)));
        return List.copyOf(claims.values());
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
