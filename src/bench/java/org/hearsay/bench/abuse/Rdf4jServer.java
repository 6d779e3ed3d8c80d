package org.hearsay.bench.abuse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.text.csv.SPARQLResultsCSVWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;

/** RDF4J's native store behind the JDK's own HTTP server, which answers forms with CSV: as thin a front as there can be. */
final class Rdf4jServer {

    private Rdf4jServer() {}

    /** Loads a file of packed N-Quads into an empty folder, prints the port, and serves until the standard input ends. */
    public static void main(String[] args) throws IOException {
        Repository repository = new SailRepository(new NativeStore(Path.of(args[1]).toFile(), "spoc,posc,ospc,cspo"));
        try (RepositoryConnection connection = repository.getConnection();
                InputStream quads = new GZIPInputStream(Files.newInputStream(Path.of(args[0])))) {
            connection.add(quads, RDFFormat.NQUADS);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/sparql", exchange -> answer(repository, exchange));
        server.start();
        System.out.println(server.getAddress().getPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static void answer(Repository repository, HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        String query = URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8);
        try (exchange;
                RepositoryConnection connection = repository.getConnection()) {
            TupleQuery prepared = connection.prepareTupleQuery(query);
            prepared.setMaxExecutionTime(30);
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 0);
            prepared.evaluate(new SPARQLResultsCSVWriter(exchange.getResponseBody()));
        } catch (RuntimeException e) {
            System.err.println("RDF4J: " + e.getMessage());
            if (exchange.getResponseCode() < 0) {
                exchange.sendResponseHeaders(400, -1);
            }
        }
    }
}
