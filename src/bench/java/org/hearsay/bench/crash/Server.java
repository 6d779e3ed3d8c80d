package org.hearsay.bench.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** {@code hearsay serve} over the store of a folder, in a process of its own, to be killed. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOKEN = "token-of-the-crash-rounds";

    private final int port;
    private final int adminPort;
    private final Process process;
    private volatile boolean killed;
    private final HttpClient client = HttpClient.newHttpClient();

    private Server(int port, int adminPort, Process process) {
        this.port = port;
        this.adminPort = adminPort;
        this.process = process;
    }

    /**
     * Starts one, without waiting for it.
     *
     * @param log gets what it says, in place of what another one said
     */
    static Server start(Path store, Path log) throws IOException {
        int port = freePort();
        int adminPort = freePort();
        Path token = log.resolveSibling("token");
        Files.writeString(token, TOKEN + "\n");
        ProcessBuilder command = new ProcessBuilder(Path.of("hearsay").toAbsolutePath().toString(), "serve", "--store", store.toString(), "--base", "http://localhost:3030/",
                "--port", Integer.toString(port), "--admin-port", Integer.toString(adminPort), "--token-file", token.toString(), "--quiet", "--threads", "2");
        command.environment().put("HEARSAY_JAVA_OPTS", "-Xmx1g");
        return new Server(port, adminPort, command.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Waits until it has answered a query, and can be asked for changes.
     *
     * @return seconds from now to the answer
     */
    double awaitAnswer() throws InterruptedException {
        long start = System.nanoTime();
        await("http://localhost:" + port + "/sparql?query=ASK%20%7B%7D");
        double answered = (System.nanoTime() - start) / 1e9;
        await("http://localhost:" + adminPort + "/");
        return answered;
    }

    private void await(String address) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended with " + process.exitValue());
            }
            try {
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException(address + " has not answered within " + PATIENCE);
    }

    /** Whether its end has been ordered. */
    boolean isKilled() {
        return killed;
    }

    long pid() {
        return process.pid();
    }

    /** Reads a page; says its status. */
    int look(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + page)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray()).statusCode();
    }

    /** Asks a query; says the answer's status. */
    int query(String text) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql")).timeout(PATIENCE)
                .header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString(text)).build(), BodyHandlers.ofByteArray()).statusCode();
    }

    /** Asks the second listener for something and hands out the whole answer. */
    HttpResponse<byte[]> ask(String method, String path, byte[] body) throws IOException, InterruptedException {
        BodyPublisher publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + adminPort + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + TOKEN).header("Content-Type", "application/n-quads").method(method, publisher).build(), BodyHandlers.ofByteArray());
    }

    /** Ends it as the system does that has no memory or no power left. */
    void kill() {
        killed = true;
        process.destroyForcibly();
        process.onExit().join();
    }
}
