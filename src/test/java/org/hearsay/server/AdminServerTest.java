package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Shapes;
import org.hearsay.load.Intake;
import org.hearsay.load.Loader;
import org.hearsay.server.admin.AdminServer;
import org.hearsay.server.admin.AdminSettings;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that come and go over the second listener while the first serves them. */
class AdminServerTest {

    private static final String TOKEN = "0123456789abcdef-for-tests";
    private static final String ONE = "The government of Iran said on Tuesday that hackers from Russia attacked the central bank of Iran.\n";
    private static final String OTHER = "The government of Iran said on Tuesday that hackers from China attacked the central bank of Iran.\n";
    private static final String PAGE = "<!doctype html><html><head><title>Bank attacked</title><link rel=canonical href=https://courier.example/bank></head><body><article><h1>Bank attacked</h1><p>"
            + ONE + "</p><p>The central bank of Iran denied on Wednesday that data were stolen from its computers. It said that the service was restored.</p></article></body></html>";

    private static Extractor extractor;
    private static OntologyGraph ontology;

    private Served served;
    private AdminServer admin;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void readModels() {
        Ontology frames = Ontology.bundled();
        extractor = new Extractor(new Annotator(frames.catalogue()), frames);
        ontology = OntologyGraph.bundled();
    }

    @BeforeEach
    void start() {
        Store store = Store.temporary(new Iris(Served.BASE));
        store.setOntology(ontology);
        served = Served.over(store, Limits.standard());
        Loader loader = new Loader(extractor::extract, new GraphBuilder(ontology, store.iris()), store, 1).checking(Shapes.bundled(ontology));
        admin = AdminServer.start(store, new Intake(new ArticleReader(), loader, store), served.server, new AdminSettings("localhost", 0, TOKEN));
    }

    @AfterEach
    void stop() {
        admin.close();
        served.close();
    }

    private HttpResponse<byte[]> send(String method, String path, String contentType, BodyPublisher body, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(admin.url() + path)).header("Authorization", "Bearer " + token).header("Content-Type", contentType).method(method, body).build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> send(String method, String path, String contentType, String body) {
        return send(method, path, contentType, BodyPublishers.ofString(body), TOKEN);
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        return JsonParser.parseString(new String(answer.body(), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private JsonObject load(String path, String contentType, String body, int status) {
        HttpResponse<byte[]> answer = send("POST", path, contentType, body);
        assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(status);
        assertThat(served.store.isTextIndexEqual()).isTrue();
        return json(answer);
    }

    private static String iri(JsonObject report) {
        return report.getAsJsonArray("articles").get(0).getAsJsonObject().get("article").getAsString();
    }

    private static String path(String iri) {
        return "articles/" + iri.substring((Served.BASE + "id/").length());
    }

    private boolean isPublic(String words) {
        return served.query("PREFIX text: <http://jena.apache.org/text#> ASK { ?passage text:query '\"" + words + "\"' }", "text/csv").body().contains("true");
    }

    /** How many there are beside the server's own description of them, which follows in its time. */
    private long quads() {
        return served.store.read(data -> data.stream().filter(quad -> !quad.getGraph().getURI().contains("/.well-known/")).count());
    }

    private String tag() {
        return served.get("/sparql?query=ASK%20%7B%7D").headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void article_comes_is_replaced_and_goes() {
        String before = tag();
        JsonObject report = load("articles?name=bank.txt", "text/plain", ONE, 201);
        assertThat(report.get("added").getAsInt()).isOne();
        assertThat(report.get("claims").getAsInt()).isPositive();
        String iri = iri(report);
        assertThat(isPublic("hackers from Russia")).isTrue();
        assertThat(tag()).isNotEqualTo(before);
        assertThat(served.get(iri.substring(Served.BASE.length() - 1)).statusCode()).isEqualTo(303);

        HttpResponse<byte[]> replaced = send("PUT", path(iri), "text/plain", OTHER);
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(json(replaced).get("replaced").getAsInt()).isOne();
        assertThat(isPublic("hackers from Russia")).isFalse();
        assertThat(isPublic("hackers from China")).isTrue();
        assertThat(served.store.isTextIndexEqual()).isTrue();

        HttpResponse<byte[]> same = send("PUT", path(iri), "text/plain", OTHER);
        assertThat(json(same).get("unchanged").getAsInt()).isOne();

        String loaded = tag();
        assertThat(send("DELETE", path(iri), "text/plain", "").statusCode()).isEqualTo(200);
        assertThat(isPublic("hackers from China")).isFalse();
        assertThat(tag()).isNotEqualTo(loaded);
        assertThat(served.store.isTextIndexEqual()).isTrue();
        assertThat(served.get(iri.substring(Served.BASE.length() - 1)).statusCode()).isEqualTo(410);
        assertThat(send("DELETE", path(iri), "text/plain", "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"text/html", "text/html; charset=utf-8"})
    void page_is_named_by_its_address(String type) {
        String iri = iri(load("articles", type, PAGE, 201));
        assertThat(send("PUT", path(iri), "text/html", PAGE.replace("Russia", "China")).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> another = send("PUT", "articles/article-aaaa", "text/html", PAGE);
        assertThat(another.statusCode()).isEqualTo(422);
        assertThat(new String(another.body(), StandardCharsets.UTF_8)).contains("is another article").contains(iri);
        assertThat(iri(load("articles?url=https://courier.example/bank", "text/plain", ONE, 200))).isEqualTo(iri);
    }

    @Test
    void archive_and_lines_of_json_hold_many() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/bank\r\nWARC-Date: 2024-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        assertThat(load("articles", "application/warc", record, 201).get("added").getAsInt()).isOne();
        String lines = "{\"title\":\"One\",\"text\":\"" + ONE.strip() + "\",\"url\":\"https://e.example/1\"}\n{\"title\":\"Two\",\"text\":\"" + OTHER.strip() + "\",\"url\":\"https://e.example/2\"}\n{\"title\":\n";
        JsonObject report = load("articles", "application/jsonl", lines, 200);
        assertThat(report.get("added").getAsInt()).isEqualTo(2);
        assertThat(report.get("failed").getAsInt()).isOne();
        assertThat(report.getAsJsonArray("articles").get(2).getAsJsonObject().get("reason").getAsString()).isNotBlank();
    }

    @Test
    void graphs_made_elsewhere_come_in_if_they_keep_the_shapes() {
        String iri = iri(load("articles?name=bank.txt", "text/plain", ONE, 201));
        String quads = quads(iri);
        assertThat(send("DELETE", path(iri), "text/plain", "").statusCode()).isEqualTo(200);
        JsonObject report = load("articles", "application/n-quads", quads, 201);
        assertThat(iri(report)).isEqualTo(iri);
        assertThat(report.get("claims").getAsInt()).isPositive();
        assertThat(isPublic("hackers from Russia")).isTrue();

        String broken = quads.lines().filter(line -> !line.contains("ns#polarity>")).collect(Collectors.joining("\n", "", "\n"));
        JsonObject refused = load("articles", "application/n-quads", broken, 422);
        assertThat(refused.getAsJsonArray("articles").get(0).getAsJsonObject().get("reason").getAsString()).contains("exactly one polarity");
        assertThat(isPublic("hackers from Russia")).as("what was there stays as it was").isTrue();
        assertThat(quads(iri)).isEqualTo(quads);
    }

    private String quads(String iri) {
        return served.query("CONSTRUCT { ?s ?p ?o } { GRAPH <" + iri + "> { ?s ?p ?o } }", "application/n-triples").body().lines().sorted()
                .map(line -> line.substring(0, line.lastIndexOf('.')) + "<" + iri + "> .").collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<http://e/s> <http://e/p> <http://e/o> <http://e/g> . | no article's of this store",
        "<http://e/s> <http://e/p> <http://e/o> . | stands in no graph: http://e/s http://e/p http://e/o",
        "_:s <http://e/p> <http://e/o> . | stands in no graph: (a blank node) http://e/p http://e/o",
        "<http://e/s> <http://e/p> <http://e/o> _:g . | the graph (a blank node) is no article's",
        "<http://e/s> <http://e/p> | do not parse",
        "<http://e/s> <http://e/p> <http://e/o> <http://localhost:3030/id/graph-store> . | no article's of this store",
        "# nothing | no quads",
    })
    void graph_that_is_no_articles_is_refused(String quads, String reason) {
        long before = quads();
        HttpResponse<byte[]> answer = send("POST", "articles", "application/n-quads", quads + "\n");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(reason);
        assertThat(quads()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"POST, articles, image/png, 415", "POST, articles, application/x-www-form-urlencoded, 415", "PUT, articles, text/plain, 405", "GET, articles, text/plain, 405", "POST, articles/article-a, text/plain, 405",
        "PUT, articles/graph-store, text/plain, 404", "DELETE, articles/..%2fgraph-store, text/plain, 4", "DELETE, articles/article-none, text/plain, 404", "GET, nothing, text/plain, 404", "POST, articles?url=file:///etc/passwd, text/plain, 400",
        "POST, articles, text/html, 422", "POST, verdicts, text/plain, 415", "POST, verdicts, text/csv, 422", "POST, names, text/plain, 415", "POST, names, application/json, 422",
        "GET, names, text/plain, 405", "PUT, backup, application/gzip, 422", "GET, compact, text/plain, 405"})
    void what_makes_no_sense_is_refused(String method, String path, String type, String status) {
        long before = quads();
        assertThat(Integer.toString(send(method, path, type, "").statusCode())).startsWith(status);
        assertThat(quads()).isEqualTo(before);
    }

    @Test
    void body_that_is_too_long() {
        HttpResponse<byte[]> answer = send("POST", "articles", "text/plain", BodyPublishers.ofByteArray(new byte[65 << 20]), TOKEN);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void nobody_passes_without_the_token() throws Exception {
        HttpResponse<String> without = client.send(HttpRequest.newBuilder(URI.create(admin.url() + "metrics")).build(), BodyHandlers.ofString());
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        long before = quads();
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 1000).mapToObj(AdminServerTest::wrong).forEach(token -> statuses.add(send("POST", "articles", "text/plain", BodyPublishers.ofString(ONE), token).statusCode()));
        assertThat(statuses).containsExactlyInAnyOrder(401, 429);
        assertThat(quads()).isEqualTo(before);
        HttpResponse<byte[]> locked = send("GET", "metrics", "text/plain", "");
        assertThat(locked.statusCode()).as("the right token comes too late").isEqualTo(429);
        assertThat(Integer.parseInt(locked.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 61);
    }

    /** Near misses of many kinds, none of them the token. */
    private static String wrong(int i) {
        return switch (i % 8) {
            case 0 -> TOKEN.substring(0, i % TOKEN.length());
            case 1 -> TOKEN + i;
            case 2 -> TOKEN.toUpperCase(java.util.Locale.ROOT) + " " + i;
            case 3 -> "%30" + TOKEN.substring(1) + i;
            case 4 -> Integer.toString(i);
            case 5 -> i + TOKEN;
            case 6 -> TOKEN.replace('0', 'O') + i;
            default -> TOKEN + " " + TOKEN + i;
        };
    }

    @Test
    void backup_and_restore_while_serving() {
        String iri = iri(load("articles?name=bank.txt", "text/plain", ONE, 201));
        byte[] backup = send("GET", "backup", "text/plain", "").body();
        send("PUT", path(iri), "text/plain", OTHER);
        String tag = tag();
        HttpResponse<byte[]> restored = send("PUT", "backup", "application/gzip", BodyPublishers.ofByteArray(backup), TOKEN);
        assertThat(restored.statusCode()).as(new String(restored.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        assertThat(isPublic("hackers from Russia")).isTrue();
        assertThat(isPublic("hackers from China")).isFalse();
        assertThat(tag()).isNotEqualTo(tag);
        assertThat(served.store.isTextIndexEqual()).isTrue();
        byte[] half = Arrays.copyOf(backup, backup.length / 2);
        assertThat(send("PUT", "backup", "application/gzip", BodyPublishers.ofByteArray(half), TOKEN).statusCode()).isEqualTo(422);
        assertThat(isPublic("hackers from Russia")).isTrue();
    }

    @Test
    void measurements_are_told() {
        load("articles", "text/plain", ONE, 201);
        for (int i = 0; i < 4; i++) {
            served.query("SELECT (42 AS ?secret) {}");
        }
        served.get("/made/up/path");
        String metrics = "";
        // a request is counted after its answer
        for (Instant end = Instant.now().plusSeconds(5); !metrics.contains("route=\"other\"") && Instant.now().isBefore(end);) {
            metrics = new String(send("GET", "metrics", "text/plain", "").body(), StandardCharsets.UTF_8);
        }
        assertThat(metrics.lines()).contains("hearsay_articles_taken_total{outcome=\"new\"} 1.0", "hearsay_store_articles 1.0", "hearsay_queries_running 0.0")
                .anyMatch(line -> line.matches("hearsay_answers_kept_total [123]\\.0"))
                .anyMatch(line -> line.startsWith("hearsay_requests_seconds_count{listener=\"public\",method=\"GET\",route=\"/sparql\",status=\"200\"} 4"))
                .anyMatch(line -> line.startsWith("hearsay_requests_seconds_count{listener=\"public\",method=\"GET\",route=\"other\",status=\"404\"} 1"))
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"));
        assertThat(metrics).doesNotContain("secret").doesNotContain("made");
    }

    @Test
    void public_listener_takes_nothing() {
        for (String path : List.of("/articles", "/articles/article-a", "/verdicts", "/names", "/backup", "/compact", "/metrics")) {
            for (String method : List.of("POST", "PUT", "DELETE")) {
                int status = served.send(path, request -> request.header("Authorization", "Bearer " + TOKEN).header("Content-Type", "text/plain").method(method, BodyPublishers.ofString(ONE))).statusCode();
                assertThat(status).as(method + " " + path).isIn(404, 405);
            }
        }
        assertThat(served.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(served.store.articles()).isEmpty();
    }
}
