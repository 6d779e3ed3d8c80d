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
import java.util.function.UnaryOperator;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.hearsay.server.http.Limits;

/** A server over a small graph on a free port, and a client that follows no redirects. */
final class Served implements AutoCloseable {

    static final String BASE = "http://localhost:3030/";

    final DatasetGraph data;
    final HearsayServer server;
    final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Served(DatasetGraph data, Limits limits) {
        this.data = data;
        PrefixMapping prefixes = PrefixMapping.Factory.create().setNsPrefix("hs", "https://w3id.org/hearsay/ns#").setNsPrefix("id", BASE + "id/");
        this.server = HearsayServer.start(data, prefixes, ServerSettings.local(0, BASE).with(limits));
    }

    static Served graph() {
        return graph(Limits.standard());
    }

    static Served graph(Limits limits) {
        return new Served(read("src/test/resources/server/graph.trig"), limits);
    }

    static Served over(DatasetGraph data) {
        return new Served(data, Limits.standard());
    }

    static DatasetGraph read(String file) {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(data, () -> RDFDataMgr.read(data, file));
        return data;
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
            return client.send(setUp.apply(HttpRequest.newBuilder(at(path))).build(), BodyHandlers.ofString());
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
        data.close();
    }
}
