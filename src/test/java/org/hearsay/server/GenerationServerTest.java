package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.publish.Generation;
import org.hearsay.publish.Publication;
import org.hearsay.publish.Quads;
import org.hearsay.publish.Site;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationServerTest {

    private static final String COUNT = "SELECT (COUNT(?a) AS ?n) { ?a a <https://schema.org/NewsArticle> }";
    private static final int CLIENTS = 3;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Site site;
    private GenerationServer server;

    @BeforeEach
    void start() throws IOException {
        site = Site.at(folder.resolve("site"));
        publish(1);
        server = GenerationServer.start(site, ServerSettings.local(0));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Generation publish(int articles) throws IOException {
        Path file = Quads.file(folder.resolve(articles + ".nq"), articles);
        return Quads.publish(site, file, 2, step -> {}, store -> HearsayServer.describe(store, Optional.empty()));
    }

    private HttpResponse<String> get(String path, String accept) {
        try {
            URI address = URI.create("http://localhost:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).header("Accept", accept).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String count() {
        HttpResponse<String> answer = get("/sparql?query=" + Served.encoded(COUNT), "text/csv");
        return answer.statusCode() == 200 ? answer.body().lines().skip(1).findFirst().orElse("") : "status " + answer.statusCode();
    }

    private void awaitGeneration(String name) throws InterruptedException {
        for (int i = 0; i < 600 && !server.generation().equals(name); i++) {
            Thread.sleep(100);
        }
        assertThat(server.generation()).isEqualTo(name);
    }

    @Test
    void pagesAndDescriptionAreThere() {
        assertThat(get("/", "text/html").body()).contains("Who says who did what to whom?");
        assertThat(get("/health", "*/*").body()).isEqualTo("ok\n");
        assertThat(get("/.well-known/void", "text/turtle").body()).contains("void:triples");
        assertThat(get("/nothing-here", "*/*").statusCode()).isEqualTo(404);
        assertThat(count()).isEqualTo("1");
    }

    @Test
    void noQueryFailsWhileGenerationsComeAndGo() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        Set<String> answers = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(threads.submit(() -> {
                while (going.get()) {
                    answers.add(count());
                }
            }));
        }
        try {
            awaitGeneration(publish(2).name());
            assertThat(count()).isEqualTo("2");
            awaitGeneration(publish(3).name());
            assertThat(count()).isEqualTo("3");
            awaitGeneration(site.rollBack().name());
            assertThat(count()).isEqualTo("2");
        } finally {
            going.set(false);
            for (Future<?> each : clients) {
                each.get();
            }
            threads.shutdown();
        }
        assertThat(answers).containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void anEarlierAnswerIsNotTakenForTheNewGenerations() throws Exception {
        String etag = get("/sparql?query=" + Served.encoded(COUNT), "text/csv").headers().firstValue("ETag").orElseThrow();
        awaitGeneration(publish(2).name());
        assertThat(get("/sparql?query=" + Served.encoded(COUNT), "text/csv").headers().firstValue("ETag")).isPresent().get().isNotEqualTo(etag);
    }

    @Test
    void whatCannotBeOpenedIsNotServed() throws Exception {
        Files.writeString(folder.resolve("site/current"), "000009\n");
        Thread.sleep(1500);
        assertThat(server.generation()).isEqualTo("000001");
        Path manifest = site.generations().get(0).folder().resolve("manifest.json");
        Path empty = Files.createDirectories(folder.resolve("site/generations/000007"));
        Files.copy(manifest, empty.resolve("manifest.json"));
        Files.writeString(folder.resolve("site/current"), "000007\n");
        Thread.sleep(1500);
        assertThat(server.generation()).isEqualTo("000001");
        assertThat(count()).isEqualTo("1");
        awaitGeneration(publish(2).name());
        assertThat(count()).isEqualTo("2");
    }

    @Test
    void servingLeavesTheFilesAsTheyWereSoThatTheyCanBeCopied() throws Exception {
        assertThat(count()).isEqualTo("1");
        Generation first = site.current();
        Site replica = Site.at(folder.resolve("replica"));
        new Publication(replica, 1, step -> {}).adopt(first.folder());
        assertThat(first.manifest()).isEqualTo(replica.current().manifest());
        try (GenerationServer second = GenerationServer.start(replica, ServerSettings.local(0))) {
            assertThat(second.generation()).isEqualTo("000001");
        }
        awaitGeneration(publish(2).name());
        for (int i = 0; i < 300 && Store.isInUse(first.folder()); i++) {
            Thread.sleep(100);
        }
        try (Store left = Store.existing(first.folder())) {
            assertThat(left.countArticles()).isEqualTo(1);
        }
    }
}
