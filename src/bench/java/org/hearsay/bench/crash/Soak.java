package org.hearsay.bench.crash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearsay.graph.Iris;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.QueryBook;
import org.hearsay.store.Store;

/**
 * A server that two clients change without pause, as in {@link Rounds}, while two others read its pages and ask its named queries, for long. What it holds in memory, handles, threads and on
 * disk is looked at again and again, and backups that were taken meanwhile are restored elsewhere.
 */
public final class Soak {

    private static final int WRITERS = 2;
    private static final int READERS = 2;
    private static final int REST_MILLIS = 200;
    private static final int LOOKS = 12;
    private static final int RESTORED = 20;
    private static final String VERSION = "graph-store> <https://schema.org/version> ";
    private static final List<String> PAGES = List.of("/", "/questions", "/actors", "/articles", "/map", "/timeline", "/search?q=sony", "/health", "/.well-known/void");

    private final Versions versions;
    private final Inspection inspection;
    private final Journal journal;
    private final Path folder;
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger backups = new AtomicInteger();
    private final List<String> faults = new ArrayList<>();

    /** A server for the articles of a folder. */
    public Soak(Path articles) throws IOException {
        versions = new Versions(articles);
        inspection = new Inspection(versions);
        journal = new Journal(versions.names());
        folder = Files.createTempDirectory("hearsay-soak");
    }

    /**
     * Runs for so long, and prints a row for each look.
     *
     * @return whether each backup was whole and equal to what it was restored to
     */
    public boolean run(int minutes) throws IOException, InterruptedException {
        Server server = Server.start(folder.resolve("store"), folder.resolve("server.log"));
        try {
            server.awaitAnswer();
            List<CompletableFuture<Void>> clients = new ArrayList<>();
            IntStream.range(0, WRITERS).mapToObj(i -> new Work(server, versions, journal, new Random(i), i, WRITERS, REST_MILLIS, this::look)).forEach(work -> clients.add(begin(work::goOn)));
            IntStream.range(0, READERS).forEach(i -> clients.add(begin(() -> read(server, new Random(i)))));
            System.out.println("| minute | heap after a collection, MB | resident, MB | handles | threads | disk, MB | changes | answers |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            long start = System.nanoTime();
            for (int look = 1; look <= LOOKS; look++) {
                Thread.sleep(Math.max(0, minutes * 60_000L * look / LOOKS - (System.nanoTime() - start) / 1_000_000));
                System.out.println(row(server.pid(), minutes * look / LOOKS));
            }
            server.kill();
            clients.forEach(CompletableFuture::join);
        } finally {
            server.kill();
        }
        System.out.printf("%d answers failed; %d backups taken, %d of them restored elsewhere, %d faults%n", failures.get(), backups.get(), Math.min(RESTORED, backups.get()), faults.size());
        faults.forEach(System.out::println);
        return faults.isEmpty();
    }

    /** Tells at once of a client that gives up, as nobody looks at it before the end. */
    private static CompletableFuture<Void> begin(Runnable client) {
        return CompletableFuture.runAsync(client).whenComplete((nothing, failure) -> {
            if (failure != null) {
                failure.printStackTrace();
            }
        });
    }

    private void read(Server server, Random random) {
        List<NamedQuery> queries = QueryBook.bundled().queries();
        while (!server.isKilled()) {
            try {
                String page = PAGES.get(random.nextInt(PAGES.size()));
                int status = random.nextBoolean() ? server.look(page) : server.query(queries.get(random.nextInt(queries.size())).bind(Map.of()).toString() + "\n#" + random.nextInt());
                (status == 200 ? answers : failures).incrementAndGet();
                Thread.sleep(random.nextInt(REST_MILLIS));
            } catch (IOException e) {
                if (!server.isKilled()) {
                    throw new UncheckedIOException(e);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void look(byte[] backup) {
        if (backups.incrementAndGet() > RESTORED) {
            return;
        }
        try {
            List<String> found = new ArrayList<>(inspection.faults(backup));
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            try (Store elsewhere = Store.temporary(new Iris(Iris.DEFAULT_BASE))) {
                elsewhere.restore(new ByteArrayInputStream(backup));
                elsewhere.backup(again);
            }
            if (!hash(backup).equals(hash(again.toByteArray()))) {
                found.add("a backup differs from what it was restored to");
            }
            synchronized (faults) {
                faults.addAll(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the quads in sorted lines; there are no blank nodes. The number of the store's version goes on counting, so it is left out. */
    private static String hash(byte[] packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return DigestUtils.sha256Hex(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.contains(VERSION)).sorted().reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append).toString());
        }
    }

    private String row(long process, int minute) throws IOException, InterruptedException {
        run("jcmd", Long.toString(process), "GC.run");
        String heap = run("jcmd", Long.toString(process), "GC.heap_info").lines().map(String::strip).filter(line -> line.contains(" used ")).findFirst().orElseThrow();
        long kilobytes = Long.parseLong(heap.replaceFirst(".* used (\\d+)K.*", "$1"));
        Path proc = Path.of("/proc", Long.toString(process));
        List<String> status = Files.readAllLines(proc.resolve("status"));
        long handles;
        try (var all = Files.list(proc.resolve("fd"))) {
            handles = all.count();
        }
        long disk = Long.parseLong(run("du", "-sk", folder.resolve("store").toString()).split("\\s")[0]);
        return String.format("| %d | %.0f | %.0f | %d | %s | %.0f | %d | %d |", minute, kilobytes / 1e3, number(status, "VmRSS:") / 1e3, handles, number(status, "Threads:"), disk / 1e3,
                journal.acknowledged(), answers.get());
    }

    private static long number(List<String> status, String name) {
        Optional<String> line = status.stream().filter(each -> each.startsWith(name)).findFirst();
        return Long.parseLong(line.orElseThrow().replaceAll("\\D", ""));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
