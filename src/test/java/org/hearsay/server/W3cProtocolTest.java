package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.hearsay.graph.Iris;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The W3C's tests of the SPARQL 1.1 Protocol: those of queries pass, those of updates are refused, as the server is read-only. */
class W3cProtocolTest {

    private static final Path FOLDER = Path.of("../shared/data/w3c-protocol/protocol");
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    private static Served served;

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> protocol() {
        Assumptions.assumeTrue(Files.exists(FOLDER), "the W3C's protocol tests are not here");
        Store store = Store.temporary(new Iris(Served.BASE));
        store.write(change -> {
            for (int i = 1; i <= 3; i++) {
                var triples = RDFDataMgr.loadGraph(FOLDER.resolve("data" + i + ".nt").toString()).find().toList();
                change.replace(NodeFactory.createURI("http://kasei.us/2009/09/sparql/data/data" + i + ".rdf"), triples);
            }
        });
        served = Served.over(store, Limits.standard());
        Model manifest = RDFDataMgr.loadModel(FOLDER.resolve("manifest.ttl").toString());
        List<DynamicTest> tests = new ArrayList<>();
        manifest.listResourcesWithProperty(manifest.createProperty(MF, "action")).forEachRemaining(test -> tests.add(
                dynamicTest(test.getLocalName(), () -> check(test))));
        assertThat(tests).hasSize(34);
        return tests.stream();
    }

    private static void check(Resource test) throws Exception {
        for (Resource request : requests(test)) {
            check(test.getLocalName(), request);
        }
    }

    private static List<Resource> requests(Resource test) {
        List<Resource> requests = new ArrayList<>();
        Resource connection = resource(resource(test, MF + "action"), HT + "requests");
        connection.as(RDFList.class).iterator().forEachRemaining(node -> requests.add(node.asResource()));
        return requests;
    }

    private static void check(String name, Resource request) throws Exception {
        HttpResponse<String> answer = send(request);
        if (name.contains("update") && !asks(request)) {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            return;
        }
        Resource expected = resource(request, HT + "resp");
        List<String> statuses = new ArrayList<>();
        expected.listProperties(expected.getModel().createProperty(MF, "expectedStatus"))
                .forEachRemaining(statement -> statuses.add(statement.getResource().getLocalName().replaceAll("\\D", "").substring(0, 1)));
        assertThat(statuses).as(answer.body()).contains(Integer.toString(answer.statusCode()).substring(0, 1));
        if (expected.hasProperty(expected.getModel().createProperty(MF, "expectedBoolean"))) {
            // what the update before it should have done has not been done
            boolean yes = !name.contains("update") && expected.getProperty(expected.getModel().createProperty(MF, "expectedBoolean")).getBoolean();
            assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":" + yes);
        }
    }

    /** Whether a request of an update test is the query that looks what the update did. */
    private static boolean asks(Resource request) {
        boolean hasBody = request.hasProperty(request.getModel().createProperty(HT, "body"));
        String body = hasBody ? text(resource(request, HT + "body"), CNT + "chars") : "";
        return text(request, HT + "absolutePath").contains("query=") || body.startsWith("query=") || body.contains("ASK");
    }

    private static HttpResponse<String> send(Resource request) throws Exception {
        String path = text(request, HT + "absolutePath");
        HttpRequest.Builder http = HttpRequest.newBuilder(served.at(path));
        if (request.hasProperty(request.getModel().createProperty(HT, "headers"))) {
            resource(request, HT + "headers").as(RDFList.class).iterator().forEachRemaining(header ->
                    http.header(text(header.asResource(), HT + "fieldName"), text(header.asResource(), HT + "fieldValue")));
        }
        http.method(text(request, HT + "methodName"), body(request));
        return served.client.send(http.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher body(Resource request) {
        if (!request.hasProperty(request.getModel().createProperty(HT, "body"))) {
            return HttpRequest.BodyPublishers.noBody();
        }
        Resource body = resource(request, HT + "body");
        return HttpRequest.BodyPublishers.ofString(text(body, CNT + "chars"), Charset.forName(text(body, CNT + "characterEncoding")));
    }

    private static Resource resource(Resource of, String property) {
        return of.getRequiredProperty(of.getModel().createProperty(property)).getResource();
    }

    private static String text(Resource of, String property) {
        return of.getRequiredProperty(of.getModel().createProperty(property)).getString();
    }
}
