package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.graph.Iris;
import org.hearsay.load.Loader;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private static final Pattern DAY = Pattern.compile("(?<=datetime=\")[^\"]+");

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.graph();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** What clients of today send; the last column is where they are led. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        BROWSER + " | /page/fbi",
        "text/html, application/xhtml+xml, image/jxr, */* | /data/fbi",
        "*/* | /data/fbi",
        "text/html | /page/fbi",
        "application/xhtml+xml | /page/fbi",
        "application/rdf+xml, text/rdf;q=0.6 | /data/fbi",
        "application/rdf+xml;q=0.9,text/turtle,text/html;q=0.3 | /data/fbi",
        "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3 | /data/fbi",
        "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/html;q=0.2 | /data/fbi",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | /data/fbi",
        "text/n3, */*;q=0.1 | /data/fbi",
        "text/html;q=0.5, text/turtle;q=0.4 | /page/fbi",
        "text/html;q=0, */* | /data/fbi",
        "TEXT/HTML | /page/fbi",
        "image/png, text/*;q=0.1 | /data/fbi",
        "garbage | /data/fbi",
    })
    void id_leads_to_page_or_data(String accept, String location) {
        HttpResponse<String> answer = served.get("/id/fbi", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(location);
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle", "nt, application/n-triples", "jsonld, application/ld+json", "rdf, application/rdf+xml", "trig, application/trig", "nq, application/n-quads"
    })
    void data_by_suffix_and_by_parameter(String suffix, String type) {
        HttpResponse<String> bySuffix = served.get("/data/fbi." + suffix, "text/html");
        assertThat(bySuffix.statusCode()).isEqualTo(200);
        assertThat(bySuffix.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(bySuffix.body()).contains("FBI");
        assertThat(served.get("/data/fbi?format=" + suffix, "text/html").body()).hasSameSizeAs(bySuffix.body());
        assertThat(served.get("/id/fbi." + suffix).headers().firstValue("Location")).contains("/data/fbi." + suffix);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/ld+json, application/ld+json", "application/rdf+xml, application/rdf+xml", "*/*, text/turtle"})
    void data_by_negotiation(String accept, String type) {
        assertThat(served.get("/data/fbi", accept).headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void data_holds_what_it_says_what_points_at_it_and_names_of_neighbours() {
        String turtle = served.get("/data/claim-one-1.ttl").body();
        assertThat(turtle).contains("hs:innermostHolder").contains("US officials").contains("Bureau 121 attacked Sony Pictures");
        assertThat(served.get("/data/fbi.ttl").body()).contains("claim-two-1");
        assertThat(served.get("/data/fbi.trig").body()).contains("id:article-two");
        // once in the default graph, once in the graph that it comes from
        assertThat(served.get("/data/fbi.nq").body().lines().filter(line -> line.contains("\"FBI\""))).hasSize(3)
                .anyMatch(line -> line.endsWith("\"FBI\" .")).anyMatch(line -> line.endsWith("<http://localhost:3030/id/article-two> ."));
    }

    @Test
    void page_of_any_node() {
        for (String name : new String[] {"fbi", "claim-one-1", "article-one", "question-sony", "event-sony", "proposition-b121-sony", "country-KP", "publisher-one",
            "passage-one-47-146", "claim-one-1-holder-1"}) {
            HttpResponse<String> page = served.get("/page/" + name, BROWSER);
            assertThat(page.statusCode()).as(name).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
            assertThat(page.body()).startsWith("<!doctype html>").contains("<h1");
            assertThat(page.headers().allValues("Link")).anyMatch(link -> link.contains("/data/" + name + ".ttl") && link.contains("alternate"));
        }
        assertThat(served.get("/page/fbi.html").statusCode()).isEqualTo(200);
    }

    @Test
    void node_itself_leads_to_all_that_there_is_about_it() {
        HttpResponse<String> node = served.get("/id/fbi", "text/turtle");
        assertThat(node.statusCode()).isEqualTo(303);
        assertThat(node.headers().allValues("Link")).anyMatch(link -> link.contains("/page/fbi") && link.contains("text/html")).anyMatch(link -> link.contains("describedby"));
    }

    @Test
    void article_tells_search_engines_who_publishes_it() {
        String page = served.get("/page/article-one", BROWSER).body();
        String block = page.substring(page.indexOf("application/ld+json"), page.indexOf("</script>", page.indexOf("application/ld+json")));
        assertThat(block).containsSubsequence("\"NewsArticle\"", "\"publisher\"", "/id/publisher-one", "The Morning Courier");
    }

    @Test
    void page_about_a_problem_leads_on() {
        assertThat(served.get("/page/nobody", BROWSER).body()).contains("Status 404").contains("Nothing is known here by the name nobody.").contains("href=\"/questions\"");
    }

    @Test
    void accept_nothing_that_there_is_lists_what_there_is() {
        HttpResponse<String> answer = served.get("/id/fbi", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle").contains(".jsonld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/nobody", "/page/nobody", "/data/nobody", "/data/nobody.ttl", "/id/", "/id", "/page/..%2f..%2fetc%2fpasswd", "/assets", "/assets/", "/assets/../x", "/assets/..%2fqueries%2fcounts.rq",
        "/nothing", "/id/fbi/", "/id//fbi", "/data/fbi.exe"})
    void unknown_is_not_found(String path) {
        assertThat(served.get(path).statusCode()).isIn(400, 404);
        assertThat(served.get(path, BROWSER).statusCode()).isIn(400, 404);
    }

    @Test
    void bad_parameters_are_told() {
        assertThat(served.get("/data/fbi?part=-1").statusCode()).isEqualTo(400);
        assertThat(served.get("/data/fbi?format=doc").body()).contains("jsonld");
    }

    @Test
    void home_says_what_is_in_the_graph() {
        HttpResponse<String> home = served.get("/", BROWSER);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<b>3</b> articles").contains("<b>5</b> claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/article-hostile", "/page/claim-hostile-1", "/page/proposition-hostile", "/page/question-hostile", "/page/publisher-hostile", "/page/event-hostile",
        "/page/%3Cscript%3Ealert(1)", "/sparql?query=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Chttp%3A%2F%2Fwww.w3.org%2F2000%2F01%2Frdf-schema%23label%3E%20%3Fo%7D"})
    void no_text_of_the_graph_or_the_address_becomes_markup(String path) {
        HttpResponse<String> page = served.get(path, BROWSER);
        assertThat(page.body()).doesNotContain("<script>").doesNotContain("<img").doesNotContain("<svg onload").doesNotContain("href=\"javascript");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'").doesNotContain("unsafe-inline' 'script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions", "/actors", "/articles", "/map", "/timeline", "/timeline?about=sony", "/search?q=sony", "/sparql", "/sparql?open=who-attacked-whom", "/ns"})
    void page_of_every_kind(String path) {
        HttpResponse<String> page = served.get(path, BROWSER);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!doctype html>").contains("<h1").doesNotContain("<script>");
    }

    @Test
    void timeline_of_words_and_before_a_day() {
        String all = served.get("/timeline", BROWSER).body();
        List<String> days = DAY.matcher(all).results().map(MatchResult::group).distinct().toList();
        assertThat(days).hasSizeGreaterThan(1).isSorted();
        String last = days.get(days.size() - 1);
        assertThat(served.get("/timeline?before=" + last, BROWSER).body()).doesNotContain("datetime=\"" + last).contains(days.get(0));
        assertThat(served.get("/timeline?about=sony%20pict", BROWSER).body()).contains("Sony Pictures");
        assertThat(served.get("/timeline?about=sony&before=" + days.get(0), BROWSER).body()).contains("Nothing fits.");
        assertThat(served.get("/timeline?about=%2B%22", BROWSER).body()).contains("Nothing fits.");
    }

    @Test
    void article_marks_its_evidence_by_code_points_and_links_both_ways() {
        String page = served.get("/page/article-one", BROWSER).body();
        assertThat(page).contains("<mark class=\"affirmed\" id=\"s47\">ABC News reported that US officials believe Bureau 121 could be behind the attack on Sony Pictures.")
                .contains("href=\"#c0\"").contains("id=\"c0\"").contains("href=\"#s47\"")
                .contains("https://courier.example/studio#:~:text=ABC%20News");
        assertThat(page).contains("https://courier.example/studio#:~:text=It%20was%20routed");
    }

    @Test
    void question_shows_rival_answers_with_their_origins() {
        String page = served.get("/page/question-sony", BROWSER).body();
        assertThat(page).contains("3 answers stand side by side").contains("Neither confirmed nor denied: ").contains("1 independent origin, 1 claim");
    }

    @Test
    void question_says_what_changed_from_day_to_day() {
        String page = served.get("/page/question-sony", BROWSER).body();
        String changes = page.substring(page.indexOf("What changed over time"));
        assertThat(changes).containsSubsequence("18 December 2014", "Bureau 121 attacked Sony Pictures", "a new answer", "19 December 2014", "a new answer");
        assertThat(served.get("/page/question-hostile", BROWSER).body()).as("all of one day").doesNotContain("What changed over time");
    }

    @Test
    void source_that_holds_otherwise_than_before_is_named_so() {
        try (Served other = Served.graph()) {
            Loader.remove(other.store, Served.BASE + "id/article-hostile");
            Served.load(other.store, Path.of("src/test/resources/query-cases/shared.trig"));
            String asked = "PREFIX hs: <https://w3id.org/hearsay/ns#> SELECT ?q { ?c hs:answers ?q ; hs:innermostHolder ?h ; hs:says ?s ; hs:polarity ?p ; hs:statedIn/<https://schema.org/datePublished> ?d ."
                    + " ?c2 hs:answers ?q ; hs:innermostHolder ?h ; hs:says ?s ; hs:polarity ?p2 ; hs:statedIn/<https://schema.org/datePublished> ?d2 FILTER (?p != ?p2 && ?d < ?d2) } LIMIT 1";
            String question = other.query(asked, "text/csv").body().lines().skip(1).findFirst().orElseThrow();
            assertThat(other.get(question.replace(Served.BASE + "id/", "/page/"), BROWSER).body()).contains("otherwise than on ");
        }
    }

    @Test
    void actor_acts_suffers_and_speaks() {
        assertThat(served.get("/page/b121", BROWSER).body()).contains("What it is said to have done");
        assertThat(served.get("/page/sony", BROWSER).body()).contains("What is said to have been done to it").contains("What it is said to have done");
        assertThat(served.get("/page/fbi", BROWSER).body()).contains("What it says");
        assertThat(served.get("/page/country-PL", BROWSER).body()).contains("How else it is said to be part of it");
    }

    @Test
    void map_has_the_relay_countries() {
        assertThat(served.get("/map", BROWSER).body()).contains("class=\"relay\"").contains(">Bolivia</text>").doesNotContain(">Sony Pictures</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND", "%22", "%2A", "sony%20OR", "a%3A%28b", "%5C", "text%3Aquery%29", "%F0%9F%92%BB", "..%2F..", "%27%29%20UNION"})
    void search_takes_any_words(String words) {
        assertThat(served.get("/search?q=" + words, BROWSER).statusCode()).isEqualTo(200);
        assertThat(served.get("/suggest?q=" + words).body()).startsWith("[");
    }

    @Test
    void search_finds_names_and_sentences() {
        assertThat(served.get("/search?q=bureau+121", BROWSER).body()).contains("/page/b121").contains("/page/claim-one-1");
        assertThat(served.get("/suggest?q=bure").body()).contains("Bureau 121");
    }

    @Test
    void dataset_describes_itself() {
        assertThat(served.get("/.well-known/void", "text/turtle").body()).contains("void:sparqlEndpoint").contains("void:classPartition").contains("void:propertyPartition");
        assertThat(served.get("/.well-known/sparql-examples", "*/*").body()).contains("sh:SPARQLExecutable").contains("who-attacked-whom");
        assertThat(served.get("/ns?format=ttl").body()).contains("cyber attack");
        assertThat(served.get("/ns", "application/rdf+xml").headers().firstValue("Content-Type")).contains("application/rdf+xml");
        assertThat(served.get("/health").body()).isEqualTo("ok\n");
    }

    @Test
    void description_is_in_the_data_and_follows_them() throws Exception {
        String classes = "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?n { GRAPH <http://localhost:3030/.well-known/void> { ?d void:classPartition [ void:class <https://schema.org/NewsArticle> ; void:entities ?n ] } }";
        String examples = "SELECT (COUNT(*) AS ?n) { GRAPH <http://localhost:3030/.well-known/sparql-examples> { ?q a <http://www.w3.org/ns/shacl#SPARQLExecutable> } }";
        try (Served other = Served.graph()) {
            long atFirst = other.store.version();
            Thread.sleep(2500);
            assertThat(other.store.version()).as("describing the description changes nothing").isEqualTo(atFirst);
            assertThat(other.query(classes, "text/csv").body().lines()).containsExactly("n", "3");
            assertThat(Integer.parseInt(other.query(examples, "text/csv").body().lines().skip(1).findFirst().orElseThrow())).isGreaterThan(20);
            Loader.remove(other.store, Served.BASE + "id/article-two");
            // the store is described when it has been still for a second or two; until then the old description stands, whole
            String described = answer(other, classes);
            for (Instant end = Instant.now().plusSeconds(30); !described.equals("2") && Instant.now().isBefore(end); described = answer(other, classes)) {
                assertThat(described).isEqualTo("3");
                Thread.sleep(50);
            }
            assertThat(described).isEqualTo("2");
        }
    }

    private static String answer(Served other, String query) {
        HttpResponse<String> answer = other.query(query, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        return String.join(" ", answer.body().lines().skip(1).toList());
    }

    @Test
    void licence_is_told_where_it_is_known() {
        assertThat(served.get("/page/fbi", BROWSER).headers().allValues("Link")).noneMatch(link -> link.contains("license"));
        Store store = Store.temporary(new Iris(Served.BASE));
        try (HearsayServer licensed = HearsayServer.start(store, ServerSettings.local(0).licensed("https://creativecommons.org/licenses/by/4.0/"))) {
            HttpResponse<String> answer = served.client.send(HttpRequest.newBuilder(URI.create(licensed.url() + ".well-known/void")).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().allValues("Link")).contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
            assertThat(answer.body()).contains("dcterms:license").contains("dcat:DataService").contains("dcat:distribution");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hearsay.css", "hearsay.js", "editor.js", "yasgui.min.js", "yasgui.min.css", "yasgui.license.txt", "icon.svg"})
    void asset_is_there(String name) {
        assertThat(served.get("/assets/" + name).statusCode()).isEqualTo(200);
    }

    @Test
    void removed_is_gone_and_not_unknown() {
        try (Served other = Served.graph()) {
            assertThat(Loader.remove(other.store, Served.BASE + "id/article-two")).isTrue();
            for (String path : new String[] {"/id/article-two", "/page/article-two", "/data/article-two.ttl"}) {
                assertThat(other.get(path, BROWSER).statusCode()).as(path).isEqualTo(410);
            }
            assertThat(other.get("/id/article-three").statusCode()).isEqualTo(404);
            assertThat(other.get("/articles", BROWSER).body()).doesNotContain("article-two");
        }
    }
}
