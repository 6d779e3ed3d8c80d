package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.server.html.Markup;

/** The first page: what is in the graph, and where to go from here. */
public final class Home {

    private static final int FEW = 6;
    private static final int MORE = 12;

    private final Overviews overviews;
    private final Addresses addresses;
    private final Lists lists;
    private final WorldMap map;

    /** The first page of a dataset. */
    public Home(Overviews overviews, Addresses addresses, Lists lists, WorldMap map) {
        this.overviews = overviews;
        this.addresses = addresses;
        this.lists = lists;
        this.map = map;
    }

    /** Answers with the page. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Row> questions = overviews.of("questions");
        List<Row> actors = overviews.of("actors");
        List<Row> articles = overviews.of("articles");
        Markup relays = map.relays();
        Pages.send(response, Layout.page("Hearsay",
                hero(),
                toTry(questions, actors, articles),
                el("div.columns",
                        el("section", el("h2", "Most disputed questions"), lists.questions(first(questions, FEW)), link("/questions", "All questions")),
                        el("section", el("h2", "Most named actors"), lists.actors(first(actors, MORE)), link("/actors", "All actors"))),
                relays.equals(none()) ? none() : el("section", el("h2", "Said to have been routed through"), relays, link("/map", "The whole map")),
                el("section", el("h2", "Newest articles"), lists.articles(first(articles, FEW)), link("/articles", "All articles"))));
    }

    private static List<Row> first(List<Row> rows, int number) {
        return rows.subList(0, Math.min(number, rows.size()));
    }

    private Markup hero() {
        return el("section.hero", el("h1", "Who says who did what to whom?"),
                el("p.lead", "Claims read from news articles: who makes them, how sure they are, and the sentence that they stand in. Papers may disagree here, and they do."),
                el("ul.counts", overviews.of("counts").stream().map(row -> el("li", el("b", row.text("count")), text(" " + row.text("what")))).toList()));
    }

    /** Five ways in. */
    private Markup toTry(List<Row> questions, List<Row> actors, List<Row> articles) {
        List<Markup> ways = new ArrayList<>();
        questions.stream().findFirst().ifPresent(row -> ways.add(way(addresses.page(row.node("question")), row.text("asked"), "See the rival answers side by side.")));
        articles.stream().max(Comparator.comparingInt(row -> row.number("claims"))).ifPresent(row ->
                ways.add(way(addresses.page(row.node("article")), row.text("title"), "Read an article with its claims beside the text.")));
        actors.stream().findFirst().ifPresent(row -> ways.add(way(addresses.page(row.node("actor")), row.text("label"), "What one actor is said to have done, and by whom.")));
        ways.add(way("/timeline", "The timeline", "What is said to have happened, day by day."));
        ways.add(way("/sparql", "Ask in SPARQL", "Prepared queries to run and to change."));
        return el("section.try", el("h2", "Five things to try"), el("ul", all(ways.stream())));
    }

    private static Markup way(String address, String title, String what) {
        return el("li", el("a", href(address), el("strong", title), el("span", what)));
    }
}
