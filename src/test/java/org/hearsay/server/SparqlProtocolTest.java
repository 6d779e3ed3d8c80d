package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlProtocolTest {

    private static final String CLAIMS = "SELECT ?claim { ?claim a <https://w3id.org/hearsay/ns#Claim> }";

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.graph();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void query_get() {
        HttpResponse<String> answer = served.query(CLAIMS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/sparql-results+json");
        assertThat(answer.body()).contains("claim-one-1").contains("claim-two-1");
    }

    @Test
    void query_post_form() {
        HttpResponse<String> answer = served.post("application/x-www-form-urlencoded", "query=" + Served.encoded(CLAIMS));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("claim-one-1");
    }

    @Test
    void query_post_direct() {
        HttpResponse<String> answer = served.post("application/sparql-query; charset=UTF-8", CLAIMS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("claim-one-1");
    }

    @Test
    void query_post_compressed() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(CLAIMS.getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = served.send("/sparql", request -> request.header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip").POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray())));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv;charset=utf-8",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
        "'text/csv;q=0.2, application/sparql-results+xml;q=0.4', application/sparql-results+xml",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html;charset=utf-8",
    })
    void select_accept(String accept, String contentType) {
        assertThat(served.query(CLAIMS, accept).headers().firstValue("Content-Type")).contains(contentType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "application/trig", "application/n-quads"})
    void construct_accept(String accept) {
        HttpResponse<String> answer = served.query("CONSTRUCT WHERE { ?claim a <https://w3id.org/hearsay/ns#Claim> }", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(accept);
        assertThat(answer.body()).contains("claim-one-1");
    }

    @Test
    void ask_and_describe() {
        assertThat(served.query("ASK {}").body()).contains("true");
        assertThat(served.query("DESCRIBE <http://localhost:3030/id/fbi>", "text/turtle").body()).contains("FBI");
    }

    @Test
    void accept_nothing_that_there_is() {
        HttpResponse<String> answer = served.query(CLAIMS, "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/csv");
    }

    @Test
    void format_parameter_wins_over_accept() {
        HttpResponse<String> answer = served.get("/sparql?format=csv&query=" + Served.encoded(CLAIMS), "application/json");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        HttpResponse<String> unknown = served.get("/sparql?format=doc&query=" + Served.encoded(CLAIMS), "text/csv");
        assertThat(unknown.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        HttpResponse<String> titled = served.get("/sparql?format=turtle&query=" + Served.encoded("DESCRIBE <http://localhost:3030/id/fbi>"), "text/html");
        assertThat(titled.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
    }

    @Test
    void head_is_get_without_the_body() {
        HttpResponse<String> head = served.send("/sparql?query=" + Served.encoded(CLAIMS), request -> request.method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type")).contains("application/sparql-results+json");
    }

    @Test
    void bad_syntax_says_where() {
        HttpResponse<String> answer = served.query("SELECT * { ?s ?p }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1").doesNotContain("Exception");
    }

    @Test
    void bad_utf8() {
        assertThat(served.get("/sparql?query=ASK%20%7B%7D%20%23%FF").statusCode()).isEqualTo(400);
        HttpResponse<String> posted = served.send("/sparql", request -> request.header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'A', 'S', 'K', (byte) 0xff})));
        assertThat(posted.statusCode()).isEqualTo(400);
    }

    @Test
    void deep_nesting_is_an_error_and_no_crash() {
        String deep = "ASK " + "{".repeat(20_000) + "}".repeat(20_000);
        assertThat(served.post("application/sparql-query", deep).statusCode()).isEqualTo(400);
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void any_origin_may_read_without_credentials() {
        HttpResponse<String> answer = served.send("/sparql?query=ASK%20%7B%7D", request -> request.header("Origin", "https://elsewhere.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        HttpResponse<String> preflight = served.send("/sparql", request -> request.header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "PUT").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void limits_are_announced() {
        assertThat(served.query("ASK {}").headers().firstValue("Hearsay-Limits").orElseThrow()).contains("seconds=30");
    }

    @Test
    void service_description_for_programs_and_editor_for_people() {
        HttpResponse<String> description = served.get("/sparql", "text/turtle");
        assertThat(description.body()).contains("sd:endpoint").contains("<http://localhost:3030/sparql>").contains("sd:propertyFeature").contains("http://jena.apache.org/text#query");
        assertThat(served.get("/sparql", "text/html").body()).contains("<textarea");
    }

    @Test
    void answer_is_of_now_after_every_change() {
        String query = "SELECT (COUNT(*) AS ?n) { ?s a <http://example.org/Thing> }";
        var graph = NodeFactory.createURI("http://example.org/things");
        for (int i = 0; i < 3; i++) {
            assertThat(served.query(query, "text/csv").body().strip()).endsWith(Integer.toString(i));
            assertThat(served.query(query, "text/csv").body().strip()).as("again").endsWith(Integer.toString(i));
            int things = i + 1;
            served.store.write(change -> change.replace(graph, IntStream.range(0, things).mapToObj(n -> Triple.create(
                    NodeFactory.createURI("http://example.org/" + n), RDF.type.asNode(),
                    NodeFactory.createURI("http://example.org/Thing"))).toList()));
        }
        assertThat(served.query(query, "application/sparql-results+json").body()).contains("\"3\"");
        served.store.write(change -> change.remove(graph));
    }

    @Test
    void random_answers_are_not_kept() {
        String query = "SELECT (STRUUID() AS ?id) {}";
        assertThat(served.query(query).body()).isNotEqualTo(served.query(query).body());
    }
}
