package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearsay.graph.Iris;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How a server runs, day by day. */
class OperationTest {

    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";

    private static final int REFUSED = 0;

    @Test
    void requests_are_logged_without_what_was_asked() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("org.hearsay.requests");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setAdditive(false);
        Store store = Store.temporary(new Iris(Served.BASE));
        try (HearsayServer server = HearsayServer.start(store, new ServerSettings("localhost", 0, Limits.standard(), Optional.empty(), true))) {
            HttpClient client = HttpClient.newHttpClient();
            String query = Served.encoded("ASK { ?s ?p 'a secret' }");
            client.send(HttpRequest.newBuilder(URI.create(server.url() + "sparql?query=" + query)).build(), BodyHandlers.discarding());
            client.send(HttpRequest.newBuilder(URI.create(server.url() + "search?q=secret")).header("Cookie", "secret").build(), BodyHandlers.discarding());
            client.send(HttpRequest.newBuilder(URI.create(server.url() + "sparql")).header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString("ASK { 'secret' ?p ?o")).build(),
                    BodyHandlers.discarding());
            for (int i = 0; i < 50 && lines.list.size() < 3; i++) {
                Thread.sleep(20);
            }
        } finally {
            logger.detachAppender(lines);
            store.close();
        }
        List<String> messages = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(messages).hasSize(3).noneMatch(message -> message.contains("secret"))
                .anyMatch(message -> message.matches("listener=public client=\\S+ method=GET path=/sparql status=200 bytes=\\d+ ms=\\d+"))
                .anyMatch(message -> message.matches("listener=public client=\\S+ method=GET path=/search status=200 bytes=\\d+ ms=\\d+"))
                .anyMatch(message -> message.matches("listener=public client=\\S+ method=POST path=/sparql status=400 bytes=\\d+ ms=\\d+"));
    }

    @Test
    void stopping_lets_running_queries_end_and_takes_no_new_ones() throws Exception {
        Store store = Store.temporary(new Iris(Served.BASE));
        Served.load(store, Path.of("src/test/resources/server/graph.trig"));
        Served served = Served.over(store, Limits.standard().within(Duration.ofSeconds(2)));
        CompletableFuture<HttpResponse<String>> running = CompletableFuture.supplyAsync(() -> served.post("application/sparql-query", SLOW), task -> new Thread(task).start());
        while (served.server.measurements().registry().get("hearsay.queries.running").gauge().value() < 1 && !running.isDone()) {
            Thread.sleep(20);
        }
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(served.server::stop, task -> new Thread(task).start());
        Thread.sleep(300);
        assertThat(status(served)).as("of a connection that was open already, or a new one").isIn(503, REFUSED);
        assertThat(running.join().body()).as("it ran to its own end").contains("longer than 2.0 seconds");
        stopped.join();
        store.close();
    }

    private static int status(Served served) {
        try {
            return served.query("ASK {}").statusCode();
        } catch (UncheckedIOException refused) {
            return REFUSED;
        }
    }

    @Test
    void health_is_a_query() {
        try (Served served = Served.graph()) {
            assertThat(served.get("/health").body()).isEqualTo("ok\n");
            assertThat(served.get("/health").headers().firstValue("Cache-Control")).contains("no-store");
        }
    }
}
