package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.server.html.Markup;
import org.hearsay.server.http.Parameters;

/** Pages that list what there is: questions, actors, articles, and what a search finds. */
public final class Lists {

    private static final int LONGEST_LIST = 500;
    private static final int SUGGESTIONS = 10;

    private static final String OTHERS = "Actors, places and things";
    private static final String TERMS = "Terms of the ontology";

    /** What a search finds, in the order in which it is shown. */
    private static final List<String> KINDS = List.of(OTHERS, "Questions", "Articles", "Events", "Claims", "Propositions", "Attributions", TERMS);

    private final Answers answers;
    private final Overviews overviews;
    private final Addresses addresses;

    /** The lists of a dataset. */
    public Lists(DatasetGraph data, Overviews overviews, Addresses addresses) {
        this.answers = new Answers(data);
        this.overviews = overviews;
        this.addresses = addresses;
    }

    /** The most disputed questions. */
    public void questions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.send(response, Layout.page("Questions", el("h1", "Questions"),
                el("p.lead", "What the articles answer, the most disputed first."), questions(overviews.of("questions"))));
    }

    Markup questions(List<Row> rows) {
        return el("ol.items", rows.stream().limit(LONGEST_LIST).map(row -> el("li",
                link(addresses.page(row.node("question")), row.text("asked")),
                el("small", count(row.number("answers"), "answer") + " · " + count(row.number("claims"), "claim") + " · " + count(row.number("articles"), "article")))).toList());
    }

    /** Who acts, suffers or speaks. */
    public void actors(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.send(response, Layout.page("Actors", el("h1", "Actors"), el("p.lead", "Who is named in claims, or makes them."), actors(overviews.of("actors"))));
    }

    Markup actors(List<Row> rows) {
        return el("ol.items.actors", rows.stream().limit(LONGEST_LIST).map(row -> el("li",
                link(addresses.page(row.node("actor")), row.text("label")),
                el("small", "in " + count(row.number("acts"), "claim") + " · makes " + row.number("says")))).toList());
    }

    /** All articles, the newest first. */
    public void articles(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.send(response, Layout.page("Articles", el("h1", "Articles"), articles(overviews.of("articles"))));
    }

    Markup articles(List<Row> rows) {
        return el("ol.items", rows.stream().limit(LONGEST_LIST).map(row -> el("li",
                link(addresses.page(row.node("article")), row.text("title")),
                el("small", text(row.text("publisherName").isEmpty() ? "" : row.text("publisherName") + " · "),
                        row.text("date").isEmpty() ? none() : all(Claims.time(row.text("date")), text(" · ")),
                        text(count(row.number("claims"), "claim"))))).toList());
    }

    /** What has the words of the parameter {@code q} in its name or sentence. */
    public void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Parameters.ofAddress(request).one("q").orElse("");
        List<Row> found = found(words);
        Map<String, List<Row>> byKind = found.stream().collect(Collectors.groupingBy(Lists::kind));
        Pages.send(response, Layout.page("Search", el("h1", words.isEmpty() ? "Search" : "Search: " + words),
                found.isEmpty() ? el("p", words.isEmpty() ? "Type a name or words of a sentence into the field above." : "Nothing was found. Try fewer or other words.") : none(),
                all(KINDS.stream().filter(byKind::containsKey).map(kind -> found(kind, byKind.get(kind))))));
    }

    private Markup found(String kind, List<Row> rows) {
        return el("section", el("h2", text(kind), el("span.count", Integer.toString(rows.size()))),
                el("ul.items", rows.stream().map(row -> el("li", link(addresses.page(row.node("node")), row.text("label")))).toList()));
    }

    /** Names that go on as the parameter {@code q} does, as a JSON array. */
    public void suggest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArray names = new JsonArray();
        found(Parameters.ofAddress(request).one("q").orElse("")).stream()
                .filter(row -> !List.of("Claims", "Attributions", "Propositions").contains(kind(row)))
                .map(row -> row.text("label")).distinct().limit(SUGGESTIONS).forEach(names::add);
        response.setContentType("application/json");
        byte[] json = names.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private List<Row> found(String words) {
        return SearchWords.of(words).map(query -> answers.of("search", Map.of("words", query))).orElse(List.of());
    }

    private static String kind(Row row) {
        return switch (row.localName("type")) {
            case "Claim" -> "Claims";
            case "Proposition" -> "Propositions";
            case "Question" -> "Questions";
            case "NewsArticle" -> "Articles";
            case "Event" -> "Events";
            case "Attribution" -> "Attributions";
            case "Class", "Concept", "ConceptScheme", "ObjectProperty", "DatatypeProperty", "Frame" -> TERMS;
            default -> OTHERS;
        };
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
