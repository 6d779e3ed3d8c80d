package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients of today send, and what they get of each kind of resource. */
class NegotiationTest {

    /** Name, header, and the type of what they get. */
    private static final List<List<String>> CLIENTS = List.of(
            List.of("Firefox", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
            List.of("Chrome", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7", "text/html"),
            List.of("Safari", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
            List.of("lynx", "text/html, text/plain, text/sgml, text/css, application/xhtml+xml, */*;q=0.01", "text/html"),
            List.of("curl", "*/*", "text/turtle"),
            List.of("wget", "*/*", "text/turtle"),
            List.of("Java's HttpURLConnection", "text/html, image/gif, image/jpeg, */*; q=0.2", "text/html"),
            List.of("rapper", "application/x-turtle, text/turtle, text/n3, application/n-triples;q=0.9, application/rdf+xml;q=0.8, text/html;q=0.5, application/xhtml+xml;q=0.5, */*;q=0.1", "text/turtle"),
            List.of("rdflib", "application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1", "application/rdf+xml"),
            List.of("rdflib 6", "text/turtle, application/rdf+xml, text/n3, application/n-triples, application/n-quads, application/trig, application/ld+json, application/xhtml+xml;q=0.5", "text/turtle"),
            List.of("Jena", "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3", "text/turtle"),
            List.of("RDF4J", "application/rdf+xml;q=0.8, application/n-triples;q=0.9, text/turtle, text/n3;q=0.8, application/ld+json;q=0.9, application/trig;q=0.8, application/n-quads;q=0.8, */*;q=0.1", "text/turtle"),
            List.of("Comunica", "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/html;q=0.2,application/xhtml+xml;q=0.18", "application/n-quads"),
            List.of("Protégé", "application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/plain; q=0.1, */*; q=0.09", "application/rdf+xml"),
            List.of("a JSON-LD processor", "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#context\", application/ld+json, application/json;q=0.9", "application/ld+json"));

    private static final Map<String, String> RESOURCES = Map.of(
            "article", "/id/article-one", "actor", "/id/fbi", "claim", "/id/claim-one-1", "question", "/id/question-sony", "event", "/id/event-sony", "ontology", "/ns");

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.graph();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static Stream<Arguments> matrix() {
        return CLIENTS.stream().flatMap(client -> RESOURCES.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(resource -> Arguments.of(client.get(0), resource.getKey(), resource.getValue(), client.get(1), client.get(2))));
    }

    @ParameterizedTest(name = "{0} asks for a {1}")
    @MethodSource("matrix")
    void client_gets_what_it_can_read(String client, String kind, String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = served.get(path, accept);
        if (!path.equals("/ns")) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept");
            answer = served.get(answer.headers().firstValue("Location").orElseThrow(), accept);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept");
        if (type.equals("text/html")) {
            assertThat(answer.body()).startsWith("<!doctype html>");
        } else {
            Lang syntax = RDFLanguages.contentTypeToLang(type);
            DatasetGraph read = DatasetGraphFactory.create();
            RDFParser.fromString(answer.body(), syntax).parse(read);
            assertThat(read.getDefaultGraph().size()).isGreaterThan(3);
        }
    }

    @ParameterizedTest(name = "{0} asks for the head of a {1}")
    @MethodSource("matrix")
    void head_is_as_get(String client, String kind, String path, String accept, String type) throws Exception {
        HttpResponse<String> get = served.get(path, accept);
        HttpRequest request = HttpRequest.newBuilder(served.at(path)).method("HEAD", HttpRequest.BodyPublishers.noBody()).header("Accept", accept).build();
        HttpResponse<Void> head = served.client.send(request, BodyHandlers.discarding());
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        for (String name : List.of("Location", "Content-Type", "ETag", "Vary")) {
            assertThat(head.headers().firstValue(name)).as(name).isEqualTo(get.headers().firstValue(name));
        }
    }
}
