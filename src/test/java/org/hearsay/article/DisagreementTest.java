package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.source.Source;
import org.hearsay.article.source.Stated;
import org.junit.jupiter.api.Test;

/** Whom the reader believes where a page contradicts itself: each statement wins over all that stand behind it in its list, as the package's description says. */
class DisagreementTest {

    private static final String BODY = """
            <p>The ministry said on Tuesday that thieves had copied the tax records of two million people.</p>
            <p>Officials learned of the theft in March, but told nobody, according to a report by the auditor.</p>
            <p>“We were not asked, and we were not told,” said Ada Quist, who sits on the oversight board.</p>""";

    /** Where a statement stands. */
    private enum Place { HEAD, BEFORE_HEADLINE, BELOW_HEADLINE, BEHIND_BODY, ADDRESS, FEED }

    private record Statement(Place place, String markup) {}

    private static Article read(List<Statement> statements, Stated stated) {
        StringBuilder[] parts = new StringBuilder[Place.values().length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new StringBuilder();
        }
        statements.forEach(statement -> parts[statement.place().ordinal()].append(statement.markup()));
        String html = "<html><head><title>Thieves copy tax records</title>" + parts[0] + "</head><body>" + parts[1] + "<article><h1>Thieves copy tax records</h1>" + parts[2] + "<div>" + BODY + "</div></article>" + parts[3] + "</body></html>";
        Optional<String> address = Optional.of(parts[4].toString()).filter(found -> !found.isEmpty());
        return ((Reading.Read) HtmlPage.read(new Source.Page("page.html", address, html, parts[5].isEmpty() ? Stated.NOTHING : stated))).article();
    }

    /** Takes the strongest statement away, one after the other, and looks whether the next one is believed. */
    private static <T> void assertOrder(Map<T, Statement> strongestFirst, Stated stated, Function<Article, T> field) {
        List<Map.Entry<T, Statement>> left = new ArrayList<>(strongestFirst.entrySet());
        while (!left.isEmpty()) {
            assertThat(field.apply(read(left.stream().map(Map.Entry::getValue).toList(), stated))).isEqualTo(left.get(0).getKey());
            left.remove(0);
        }
    }

    private static String jsonLd(String fields) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
    }

    @Test
    void date() {
        Map<LocalDate, Statement> order = new LinkedHashMap<>();
        order.put(LocalDate.of(2020, 1, 20), new Statement(Place.BELOW_HEADLINE, "<p>Published 20 January 2020</p>"));
        order.put(LocalDate.of(2020, 1, 21), new Statement(Place.BELOW_HEADLINE, "<p>Updated 21 January 2020</p>"));
        order.put(LocalDate.of(2020, 1, 12), new Statement(Place.HEAD, jsonLd("\"datePublished\":\"2020-01-12T10:00:00Z\"")));
        order.put(LocalDate.of(2020, 1, 13), new Statement(Place.HEAD, "<meta property='article:published_time' content='2020-01-13T10:00:00Z'>"));
        order.put(LocalDate.of(2020, 1, 16), new Statement(Place.ADDRESS, "https://quay.example/2020/01/16/thieves"));
        order.put(LocalDate.of(2020, 1, 18), new Statement(Place.BELOW_HEADLINE, "<p>Quay Town 18 January 2020</p>"));
        order.put(LocalDate.of(2020, 1, 24), new Statement(Place.BEHIND_BODY, "<p>x</p><p>y</p><p>z</p><p>Published: 24 January 2020</p>"));
        order.put(LocalDate.of(2020, 1, 26), new Statement(Place.FEED, " "));
        assertOrder(order, new Stated("", "2020-01-26", List.of(), ""), article -> article.date().orElseThrow());
    }

    @Test
    void metadataThatAreADayOffTheAddressCountInAnotherTimeZone() {
        Statement address = new Statement(Place.ADDRESS, "https://quay.example/2020/01/16/thieves");
        assertThat(read(List.of(address, new Statement(Place.HEAD, jsonLd("\"datePublished\":\"2020-01-17T02:00:00Z\""))), Stated.NOTHING).date()).contains(LocalDate.of(2020, 1, 16));
        assertThat(read(List.of(address, new Statement(Place.HEAD, jsonLd("\"datePublished\":\"2020-01-18T02:00:00Z\""))), Stated.NOTHING).date()).contains(LocalDate.of(2020, 1, 18));
    }

    @Test
    void authors() {
        Map<List<String>, Statement> order = new LinkedHashMap<>();
        order.put(List.of("Ann Holm"), new Statement(Place.HEAD, jsonLd("\"author\":{\"name\":\"Ann Holm\"}")));
        order.put(List.of("Ben Holm"), new Statement(Place.HEAD, "<meta name=author content='Ben Holm'>"));
        order.put(List.of("Cyd Holm"), new Statement(Place.BELOW_HEADLINE, "<p>By Cyd Holm</p>"));
        order.put(List.of("Dan Holm"), new Statement(Place.FEED, " "));
        assertOrder(order, new Stated("", "", List.of("Dan Holm"), ""), Article::authors);
    }

    @Test
    void desksAgenciesAndTheMediumItselfAreNoAuthors() {
        Statement desk = new Statement(Place.HEAD, jsonLd("\"author\":[\"Quay News Desk\",\"Reuters Staff\",\"The Daily Quay\"],\"publisher\":{\"name\":\"The Daily Quay\"}"));
        assertThat(read(List.of(desk, new Statement(Place.BELOW_HEADLINE, "<p>By Cyd Holm</p>")), Stated.NOTHING).authors()).containsExactly("Cyd Holm");
    }

    @Test
    void publisher() {
        Map<String, Statement> order = new LinkedHashMap<>();
        order.put("JSON Quay", new Statement(Place.HEAD, jsonLd("\"publisher\":{\"name\":\"JSON Quay\"}")));
        order.put("Marked Quay", new Statement(Place.BEHIND_BODY, "<div itemprop=publisher itemscope><meta itemprop=name content='Marked Quay'></div>"));
        order.put("Graph Quay", new Statement(Place.HEAD, "<meta property=og:site_name content='Graph Quay'>"));
        order.put("Feed Quay", new Statement(Place.FEED, " "));
        order.put("quay.co.uk", new Statement(Place.ADDRESS, "https://news.quay.co.uk/thieves"));
        assertOrder(order, new Stated("", "", List.of(), "Feed Quay"), article -> article.publisher().orElseThrow());
        assertThat(read(List.of(order.get("JSON Quay"), new Statement(Place.ADDRESS, "https://www.reuters.com/thieves")), Stated.NOTHING).publisher()).contains("Reuters");
        assertThat(read(List.of(new Statement(Place.HEAD, "<meta property=og:site_name content='@quay'>"), order.get("quay.co.uk")), Stated.NOTHING).publisher()).contains("quay.co.uk");
    }

    @Test
    void address() {
        Map<String, Statement> order = new LinkedHashMap<>();
        order.put("https://quay.example/canonical", new Statement(Place.HEAD, "<link rel=canonical href='https://quay.example/canonical'>"));
        order.put("https://quay.example/graph", new Statement(Place.HEAD, "<meta property=og:url content='https://quay.example/graph'>"));
        order.put("https://quay.example/json", new Statement(Place.HEAD, jsonLd("\"url\":\"https://quay.example/json\"")));
        order.put("https://quay.example/read", new Statement(Place.ADDRESS, "https://quay.example/read"));
        assertOrder(order, Stated.NOTHING, article -> article.url().orElseThrow());
    }

    @Test
    void headline() {
        assertThat(read(List.of(new Statement(Place.HEAD, jsonLd("\"headline\":\"Thieves copied tax records, ministry says\"")), new Statement(Place.HEAD, "<meta property=og:title content='Tax shock!'>")), Stated.NOTHING).title())
                .isEqualTo("Thieves copy tax records");
        Statement teaser = new Statement(Place.BEHIND_BODY, "<div class=more><h2>Thieves copy tax records</h2><p>December 24, 2020</p></div>");
        Statement line = new Statement(Place.BELOW_HEADLINE, "<p>Published 20 January 2020</p>");
        assertThat(read(List.of(teaser, line), Stated.NOTHING).date()).contains(LocalDate.of(2020, 1, 20));
    }

    @Test
    void aTeaserOfTheArticleItselfIsNotItsHead() {
        String html = "<html><head><title>Thieves copy tax records</title></head><body><div>Thieves copy tax records</div><p>By Ann Holm, January 20, 2020</p><div>" + BODY + "</div><div class=list><h3>Thieves copy tax records</h3><p>By Ben Holm • December 24, 2020</p></div></body></html>";
        Article article = ((Reading.Read) HtmlPage.read(new Source.Page("page.html", Optional.empty(), html, Stated.NOTHING))).article();
        assertThat(article.date()).contains(LocalDate.of(2020, 1, 20));
        assertThat(article.authors()).containsExactly("Ann Holm");
    }
}
