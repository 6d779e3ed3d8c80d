package org.hearsay.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.graph.Iris;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;

/** A server over a small graph on a free port, and a client that follows no redirects. */
final class Served implements AutoCloseable {

    static final String BASE = "http://localhost:3030/";

    final Store store;
    final HearsayServer server;
    final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Served(Store store, Limits limits) {
        this.store = store;
        this.server = HearsayServer.start(store, ServerSettings.local(0).with(limits));
    }

    static Served graph() {
        return graph(Limits.standard());
    }

    static Served graph(Limits limits) {
        Store store = Store.temporary(new Iris(BASE));
        load(store, Path.of("src/test/resources/server/graph.trig"));
        return new Served(store, limits);
    }

    static Served over(Store store, Limits limits) {
        return new Served(store, limits);
    }

    static void load(Store store, Path file) {
        DatasetGraph read = RDFDataMgr.loadDatasetGraph(file.toString());
        store.write(change -> read.listGraphNodes().forEachRemaining(name -> change.replace(name, read.getGraph(name).find().toList())));
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    HttpResponse<String> get(String path, String accept) {
        return send(path, request -> request.header("Accept", accept));
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    HttpResponse<String> query(String query, String accept) {
        return get("/sparql?query=" + encoded(query), accept);
    }

    HttpResponse<String> query(String query) {
        return query(query, "*/*");
    }

    HttpResponse<String> post(String contentType, String body) {
        return send("/sparql", request -> request.header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> setUp) {
        try {
            return client.send(setUp.apply(HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20))).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
