package org.hearsay.bench.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** Somebody who asks a server for one random thing after the other, until it is gone. Two of them share no article. */
final class Work {

    private static final int MOST_AT_ONCE = 5;

    private final Server server;
    private final Versions versions;
    private final Journal journal;
    private final Random random;
    private final int first;
    private final int step;
    private final int rest;
    private final Consumer<byte[]> backups;

    /**
     * Somebody with articles of their own.
     *
     * @param first the first of these
     * @param step how far it is to each next one
     * @param rest milliseconds to rest at most after each thing
     * @param backups takes each backup that came whole
     */
    Work(Server server, Versions versions, Journal journal, Random random, int first, int step, int rest, Consumer<byte[]> backups) {
        this.server = server;
        this.versions = versions;
        this.journal = journal;
        this.random = random;
        this.first = first;
        this.step = step;
        this.rest = rest;
        this.backups = backups;
    }

    /** Goes on until the server answers no more. */
    void goOn() {
        try {
            while (true) {
                Thread.sleep(random.nextInt(rest + 1));
                int dice = random.nextInt(16);
                if (dice == 0) {
                    expect(server.ask("POST", "/compact", new byte[0]), 200);
                } else if (dice == 1) {
                    backups.accept(expect(server.ask("GET", "/backup", new byte[0]), 200).body());
                } else if (dice < 6) {
                    remove(versions.name(article()));
                } else {
                    load();
                }
            }
        } catch (IOException e) {
            if (!server.isKilled()) {
                throw new UncheckedIOException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int article() {
        return first + step * random.nextInt((versions.size() - first + step - 1) / step);
    }

    private void load() throws IOException, InterruptedException {
        Map<Integer, Integer> some = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(MOST_AT_ONCE); i > 0; i--) {
            some.put(article(), random.nextInt(Versions.OF_EACH));
        }
        some.forEach((article, version) -> journal.ask(versions.name(article), Optional.of(version)));
        int status = server.ask("POST", "/articles", versions.quads(some)).statusCode();
        require(status == 200 || status == 201, "loading", status);
        some.forEach((article, version) -> journal.acknowledge(versions.name(article), Optional.of(version)));
    }

    private void remove(Node article) throws IOException, InterruptedException {
        boolean there = journal.has(article);
        journal.ask(article, Optional.empty());
        String iri = article.getURI();
        int status = server.ask("DELETE", "/articles/" + iri.substring(iri.lastIndexOf('/') + 1), new byte[0]).statusCode();
        require(status == (there ? 200 : 404), "removing", status);
        journal.acknowledge(article, Optional.empty());
    }

    private static HttpResponse<byte[]> expect(HttpResponse<byte[]> answer, int status) {
        require(answer.statusCode() == status, answer.uri().getPath(), answer.statusCode());
        return answer;
    }

    private static void require(boolean expected, String what, int status) {
        if (!expected) {
            throw new IllegalStateException(what + " was answered with " + status);
        }
    }
}
