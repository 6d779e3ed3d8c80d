package org.hearsay.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.graph.Iris;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;

/** The public server over a small graph, and clients that send it anything. */
final class Server {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final List<String> WANTED = List.of("application/sparql-results+json", "text/csv", "text/html", "text/turtle", "application/ld+json", "*/*");

    private static Server running;

    private final HearsayServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Server() {
        Store store = Store.temporary(new Iris("http://localhost:3030/"));
        DatasetGraph read = RDFDataMgr.loadDatasetGraph(Path.of("src/test/resources/server/graph.trig").toString());
        store.write(change -> read.listGraphNodes().forEachRemaining(name -> change.replace(name, read.getGraph(name).find().toList())));
        server = HearsayServer.start(store, new ServerSettings("localhost", 0, Limits.standard().within(LIMIT), Optional.empty(), false));
    }

    static synchronized Server running() {
        if (running == null) {
            running = new Server();
        }
        return running;
    }

    /** Asks a query. */
    String query(byte[] query) {
        String wanted = WANTED.get(query.length % WANTED.size());
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/sparql")).timeout(GRACE).header("Accept", wanted)
                .header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofByteArray(query)).build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
                throw new AssertionError("the server answered " + answer.statusCode() + ": " + Target.text(answer.body()));
            }
            return answer.statusCode() == 503 ? "200" : Integer.toString(answer.statusCode());
        } catch (IOException e) {
            return "broke off";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Sends bytes as a request of its own, says that no more come, and hears what comes back until the server hangs up. Whether somebody who has turned away
     * already still gets an answer is open, so that nothing is said of it.
     */
    String send(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout((int) GRACE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            socket.shutdownOutput();
            checkAnswer(socket.getInputStream());
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the server does not hang up", e);
        } catch (SocketException e) {
            return "over"; // hung up while the request was being sent
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "over";
    }

    private static void checkAnswer(InputStream in) throws IOException {
        String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        if (!answer.isEmpty() && (!answer.matches("(?s)HTTP/1\\.[01] [2345]\\d\\d[ \r].*") || answer.startsWith("500", 9))) {
            throw new AssertionError("the server answered\n" + answer);
        }
    }
}
