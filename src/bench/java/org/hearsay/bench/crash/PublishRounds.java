package org.hearsay.bench.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.hearsay.publish.Site;
import org.hearsay.server.GenerationServer;
import org.hearsay.server.ServerSettings;

/** Round after round, {@code hearsay publish} is killed at a random moment, or just not, and the site must have one of the two generations live, as a whole, which a server goes on to serve. */
public final class PublishRounds {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Versions versions;
    private final Inspection inspection;
    private final Random random = new Random(1);
    private final Path folder;
    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Rounds with the articles of a folder. */
    public PublishRounds(Path articles) throws IOException {
        versions = new Versions(articles);
        inspection = new Inspection(versions);
        folder = Files.createTempDirectory("hearsay-publish");
        site = Site.at(folder.resolve("site"));
        for (int version = 0; version < Versions.OF_EACH; version++) {
            Map<Integer, Integer> all = new LinkedHashMap<>();
            for (int article = 0; article < versions.size(); article++) {
                all.put(article, version);
            }
            Files.write(file(version), versions.quads(all));
        }
    }

    private Path file(int version) {
        return folder.resolve("version-" + version + ".nq");
    }

    /**
     * Runs so many.
     *
     * @return whether there was no fault
     */
    public boolean run(int rounds) throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (publish(0).waitFor() != 0) {
            throw new IllegalStateException("nothing can be published: " + Files.readString(folder.resolve("publish.log")));
        }
        int longest = (int) ((System.nanoTime() - start) / 1_000_000 * 5 / 4);
        int faulty = 0;
        int ended = 0;
        try (GenerationServer server = GenerationServer.start(site, ServerSettings.local(0))) {
            int live = 0;
            for (int round = 1; round <= rounds; round++) {
                int wanted = (live + 1) % Versions.OF_EACH;
                boolean whole = publishFor(wanted, random.nextInt(longest));
                ended += whole ? 1 : 0;
                List<String> faults = new ArrayList<>();
                int found = liveVersion(faults);
                if (found != wanted && (whole || found != live)) {
                    faults.add("version " + found + " is live, not " + wanted + (whole ? "" : " or " + live));
                }
                follows(server, faults);
                live = found;
                faulty += faults.isEmpty() ? 0 : 1;
                System.err.printf("publish round %d of %d: %s; %s%n", round, rounds, whole ? "published" : "killed", faults.isEmpty() ? "sound" : faults);
            }
        }
        System.out.printf("%d rounds of publishing, %d of which came to their end, %d with faults%n", rounds, ended, faulty);
        return faulty == 0;
    }

    private Process publish(int version) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Path.of("hearsay").toAbsolutePath().toString(), "publish", file(version).toString(), "--site", folder.resolve("site").toString(),
                "--base", "http://localhost:3030/");
        return command.redirectErrorStream(true).redirectOutput(folder.resolve("publish.log").toFile()).start();
    }

    /** Whether it came to its end in that time. */
    private boolean publishFor(int version, int millis) throws IOException, InterruptedException {
        Process process = publish(version);
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        process.onExit().join();
        return ended && process.exitValue() == 0;
    }

    /** Which version all articles of the live generation are. */
    private int liveVersion(List<String> faults) throws IOException, InterruptedException {
        Map<Node, Integer> found = inspection.versions(site.current().folder(), folder.resolve("copy"), faults);
        Set<Integer> different = new HashSet<>(found.values());
        if (found.size() != versions.size() || different.size() != 1) {
            faults.add(found.size() + " of " + versions.size() + " articles in the versions " + different);
        }
        return different.iterator().next();
    }

    private void follows(GenerationServer server, List<String> faults) throws IOException, InterruptedException {
        String wanted = site.current().name();
        long start = System.nanoTime();
        while (!server.generation().equals(wanted) && System.nanoTime() - start < PATIENCE_NANOS) {
            Thread.sleep(50);
        }
        int status = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/articles")).build(), BodyHandlers.discarding()).statusCode();
        if (!server.generation().equals(wanted) || status != 200) {
            faults.add("the server has " + server.generation() + ", not " + wanted + ", and answers " + status);
        }
    }
}
