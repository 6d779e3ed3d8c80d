package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public may not do. */
class RefusalTest {

    private static Served served;
    private static ServerSocket elsewhere;

    @BeforeAll
    static void start() throws Exception {
        served = Served.graph();
        elsewhere = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        elsewhere.setSoTimeout(200);
    }

    @AfterAll
    static void stop() throws Exception {
        elsewhere.close();
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank }", "hackers bnodeAND c> }bank ", "[a TO", "(", "/a", "a AND OR"})
    void wordsToSearchForThatDoNotParseAreTheClientsFault(String words) {
        HttpResponse<String> answer = served.post("application/sparql-query", "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?p text:query \"" + words + "\" }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("The query makes no sense: Text search parse error");
    }

    static Stream<String> services() {
        return Stream.of(
                "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
                "SELECT * { VALUES ?where { <URL> } SERVICE ?where { ?s ?p ?o } }",
                "SELECT * { VALUES ?where { <URL> } SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } } } }",
                "SELECT * { ?a ?b ?c OPTIONAL { SERVICE SILENT <URL> { ?s ?p ?o } } } LIMIT 1",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } } } LIMIT 1",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } } } LIMIT 1",
                "SELECT (EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } } AS ?x) {}",
                "SELECT * { ?a ?b ?c MINUS { SERVICE SILENT <URL> { ?s ?p ?o } } } LIMIT 1",
                "SELECT * { { ?a ?b ?c } UNION { GRAPH ?g { SERVICE SILENT <URL> { ?s ?p ?o } } } } LIMIT 1",
                "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } }) LIMIT 1",
                "SELECT ?a { ?a ?b ?c } ORDER BY (EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } }) LIMIT 1",
                "SELECT (COUNT(EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } }) AS ?n) { ?a ?b ?c }",
                "SELECT * { BIND (IF(EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } }, 1, 2) AS ?x) }",
                "ASK { SERVICE <URL> { SERVICE <URL> { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <URL> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <URL> { ?s ?p ?o } }");
    }

    @ParameterizedTest
    @MethodSource("services")
    void service_is_refused_and_nothing_is_fetched(String query) throws Exception {
        var answer = served.query(query.replace("URL", "http://localhost:" + elsewhere.getLocalPort() + "/sparql"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("SERVICE");
    }

    @Test
    void nobody_was_called() throws Exception {
        services_and_graphs_by_url();
        try {
            elsewhere.accept().close();
            throw new AssertionError("the server opened a connection");
        } catch (SocketTimeoutException expected) {
            assertThat(expected).hasMessageContaining("timed out");
        }
    }

    private void services_and_graphs_by_url() {
        String url = "http://localhost:" + elsewhere.getLocalPort() + "/data";
        services().forEach(query -> served.query(query.replace("URL", url)));
        assertThat(served.query("SELECT * FROM <" + url + "> { ?s ?p ?o }").body()).doesNotContain("\"value\"");
        assertThat(served.query("SELECT * FROM NAMED <" + url + "> { GRAPH ?g { ?s ?p ?o } }").body()).doesNotContain("\"value\"");
        assertThat(served.get("/sparql?query=SELECT*%7B%3Fs%3Fp%3Fo%7D&default-graph-uri=" + Served.encoded(url)).body()).doesNotContain("\"value\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ASK { FILTER <java:java.lang.System.exit>(1) }",
        "ASK { BIND (<http://jena.apache.org/ARQ/function#sprintf>(\"%1000000000d\", 1) AS ?x) }",
        "ASK { BIND (<http://jena.apache.org/ARQ/jsFunction#evil>(1) AS ?x) }",
        "ASK { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"aaaa\" \"(a+)+$\") }",
        "ASK { ?x <java:org.apache.jena.sparql.pfunction.library.version> ?y }",
        "ASK { BIND (<http://www.w3.org/2005/xpath-functions#matches>(\"a\", \"(a+)+$\") AS ?x) }",
    })
    void programs_are_refused(String query) {
        assertThat(served.query(query).statusCode()).isEqualTo(403);
    }

    static Stream<String> updates() {
        return Stream.of(
                "INSERT DATA { <http://e/s> <http://e/p> <http://e/o> }",
                "DELETE WHERE { ?s ?p ?o }",
                "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/passwd>",
                "LOAD SILENT <http://localhost/> INTO GRAPH <http://e/g>",
                "CLEAR ALL",
                "DROP ALL",
                "CREATE GRAPH <http://e/g>",
                "COPY DEFAULT TO <http://e/g>",
                "MOVE DEFAULT TO <http://e/g>",
                "ADD DEFAULT TO <http://e/g>",
                "DROP SILENT NAMED");
    }

    @ParameterizedTest
    @MethodSource("updates")
    void update_is_refused(String update) {
        long before = triples();
        String encoded = Served.encoded(update);
        assertThat(List.of(
                served.post("application/sparql-update", update).statusCode(),
                served.post("application/x-www-form-urlencoded", "update=" + encoded).statusCode(),
                served.post("application/sparql-query", update).statusCode(),
                served.get("/sparql?update=" + encoded).statusCode(),
                served.get("/sparql?query=" + encoded).statusCode())).allMatch(status -> status >= 400 && status < 500);
        assertThat(triples()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST", "TRACE", "MKCOL"})
    void graph_store_is_refused(String method) {
        long before = triples();
        for (String path : List.of("/sparql?default", "/sparql?graph=http://e/g", "/sparql/data?default", "/data?default", "/data", "/", "/id/fbi")) {
            int status = served.send(path, request -> request.header("Content-Type", "text/turtle")
                    .method(method, HttpRequest.BodyPublishers.ofString("<http://e/s> <http://e/p> <http://e/o> ."))).statusCode();
            assertThat(status).as(method + " " + path).isBetween(400, 501);
        }
        assertThat(triples()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql?default", "/sparql?graph=http://localhost:3030/id/article-one", "/sparql/", "/sparql/get", "/sparql/data", "/ds", "/$/ping",
        "/$/stats", "/$/datasets", "/$/compact/sparql", "/$/server"})
    void dataset_cannot_be_read_out(String path) {
        for (String accept : List.of("application/n-quads", "application/trig", "text/turtle")) {
            assertThat(served.get(path, accept).body()).doesNotContain("articleBody").doesNotContain("claim-one-1");
        }
    }

    private static long triples() {
        return served.store.read(data -> data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count());
    }
}
