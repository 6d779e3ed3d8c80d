package org.hearsay.bench.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;
import org.hearsay.cli.Main;
import org.hearsay.server.http.Limits;

/**
 * Sends what is meant to harm to our server and to stock Fuseki over the same store, each attack to a fresh process, and prints the same figures for both. With the variable
 * ATTACK, only those attacks with its words in their names.
 */
public final class Suite {

    private static final int HALF_SENT = 2000;
    private static final int HEAVY = 30;
    private static final int AT_ONCE = 10;
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";

    private final Path store;
    private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();

    private Suite(Path store) {
        this.store = store;
    }

    /** Runs all attacks over the articles of a folder. */
    public static void run(Path articles) throws Exception {
        Path folder = Files.createTempDirectory("abuse");
        try {
            Path store = folder.resolve("store");
            load(articles, store);
            new Suite(store).all();
        } finally {
            FileUtils.deleteQuietly(folder.toFile());
        }
    }

    static void load(Path articles, Path store) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        if (Main.run(new String[] {"load", articles.toString(), "--store", store.toString()}, System.in, nowhere, System.err) != Main.DONE) {
            throw new IllegalStateException("the articles of " + articles + " cannot be loaded");
        }
    }

    private interface Attack {
        String on(Target target, Client client) throws Exception;
    }

    private void all() throws Exception {
        attack("SERVICE in 12 forms: connections opened", Suite::services);
        attack("48 updates: refused, data changed", Suite::updates);
        attack("40 hard queries: stopped within limit + 1 s, slowest", Target.LIMIT, Suite::hardQueries);
        attack("query of 20 MB: status, time, heap", (target, client) -> body(target, client, plain()));
        attack("gzip bomb of 200 MB: status, time, heap", (target, client) -> body(target, client, bomb(client)));
        attack("chunks without end: status, time, heap", Suite::chunks);
        attack("ASK beside 2,000 half-sent requests: p50, p99", Suite::halfSent);
        attack("ASK beside 30 heavy queries: p50, p99", Target.LIMIT, Suite::heavy);
        attack("3 clients leave: processor idle after", Target.LIMIT, Suite::leaving);
        attack("40 path tricks: answers with a file of the machine", Suite::paths);
        System.out.println("| attack | Hearsay | stock Fuseki |\n|---|---|---|");
        figures.forEach((name, row) -> System.out.println("| " + name + " | " + row.get("hearsay") + " | " + row.get("stock") + " |"));
    }

    private void attack(String name, Attack attack) throws Exception {
        attack(name, Limits.standard().time(), attack);
    }

    private void attack(String name, Duration limit, Attack attack) throws Exception {
        if (!name.contains(System.getenv().getOrDefault("ATTACK", ""))) {
            return;
        }
        for (String kind : List.of("hearsay", "stock")) {
            Path copy = Files.createTempDirectory("abused");
            FileUtils.copyDirectory(store.toFile(), copy.toFile());
            try (Target target = Target.start(kind, copy, limit)) {
                Client client = new Client(target.port);
                for (int i = 0; i < 200; i++) {
                    client.query("ASK { ?s ?p " + i + " }");
                }
                String figure = attack.on(target, client);
                figures.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(kind, figure);
                System.err.println(name + " | " + kind + " | " + figure);
            } finally {
                FileUtils.deleteQuietly(copy.toFile());
            }
        }
    }

    private static String services(Target target, Client client) throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            int connections = 0;
            elsewhere.setSoTimeout(150);
            for (String query : Cases.SERVICES) {
                String asked = query.replace("URL", "http://localhost:" + elsewhere.getLocalPort() + "/sparql");
                Thread asking = new Thread(() -> client.query(asked, "*/*", Duration.ofSeconds(5)));
                asking.start();
                connections += accepted(elsewhere);
            }
            return Integer.toString(connections);
        }
    }

    private static int accepted(ServerSocket elsewhere) throws IOException {
        int connections = 0;
        for (int i = 0; i < 5; i++) {
            try {
                elsewhere.accept().close();
                connections++;
            } catch (SocketTimeoutException nobody) {
                continue;
            }
        }
        return connections;
    }

    private static String updates(Target target, Client client) {
        String before = dump(client);
        int refused = 0;
        for (String update : Cases.UPDATES) {
            String encoded = Client.encoded(update);
            List<HttpRequest.Builder> ways = List.of(
                    client.request("/sparql").header("Content-Type", "application/sparql-update").POST(BodyPublishers.ofString(update)),
                    client.request("/sparql").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("update=" + encoded)),
                    client.request("/sparql?update=" + encoded).GET(),
                    client.request("/sparql?graph=http://e/g").header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString("<http://e/s> <http://e/p> <http://e/o> .")));
            for (HttpRequest.Builder way : ways) {
                refused += client.send(way, Duration.ofSeconds(20)).isRefusal() ? 1 : 0;
            }
        }
        return refused + " of 48, data " + (dump(client).equals(before) ? "equal" : "changed");
    }

    private static String dump(Client client) {
        Client.Answer all = client.query("SELECT * { GRAPH ?g { ?s ?p ?o } }", "text/csv", Duration.ofSeconds(60));
        if (all.status() != 200) {
            throw new IllegalStateException("the data cannot be read out: " + all.status() + " " + all.body());
        }
        List<String> lines = new ArrayList<>(all.body().lines().toList());
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static String hardQueries(Target target, Client client) throws Exception {
        Duration patience = Target.LIMIT.multipliedBy(4);
        List<Client.Answer> answers = new ArrayList<>();
        List<String> hard = Cases.hard();
        for (int from = 0; from < hard.size(); from += AT_ONCE) {
            answers.addAll(atOnce(hard.subList(from, from + AT_ONCE).stream().<Callable<Client.Answer>>map(query -> () -> client.query(query, "*/*", patience)).toList()));
        }
        long stopped = answers.stream().filter(answer -> answer.status() != Client.NONE && answer.seconds() < Target.LIMIT.toSeconds() + 1).count();
        double slowest = answers.stream().mapToDouble(Client.Answer::seconds).max().orElse(0);
        boolean ended = slowest < patience.toSeconds() - 0.1;
        return stopped + " of " + hard.size() + ", " + (ended ? String.format("%.1f s", slowest) : "no end within " + patience.toSeconds() + " s");
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Sending {
        Client.Answer send() throws IOException;
    }

    private static String body(Target target, Client client, java.util.function.Function<Client, Sending> sending) throws IOException {
        target.measureHeap();
        return told(target, sending.apply(client).send());
    }

    private static java.util.function.Function<Client, Sending> plain() {
        String query = "ASK {} #" + "x".repeat(20 << 20);
        return client -> () -> client.query(query, "*/*", Duration.ofSeconds(30));
    }

    private static java.util.function.Function<Client, Sending> bomb(Client sender) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("ASK {}".getBytes(StandardCharsets.US_ASCII));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                gzip.write(spaces);
            }
        }
        return client -> () -> client.send(client.request("/sparql").header("Content-Type", "application/sparql-query").header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray())), Duration.ofSeconds(30));
    }

    private static String chunks(Target target, Client client) throws IOException {
        target.measureHeap();
        byte[] chunk = ("10000\r\n" + " ".repeat(65536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n";
        return told(target, client.endless(head, chunk, Duration.ofSeconds(10)));
    }

    private static String told(Target target, Client.Answer answer) throws IOException {
        return (answer.status() == Client.NONE ? "none" : answer.status()) + String.format(", %.2f s, %d MB", answer.seconds(), target.heapPeak() >> 20);
    }

    private static String halfSent(Target target, Client client) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < HALF_SENT; i++) {
                sockets.add(client.begin(i % 2 == 0 ? "GET /sparql?query=ASK HTTP/1.1\r\nHost: loc"
                        : "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 100\r\n\r\nASK"));
            }
            return light(client, 300);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    /** Asks easy questions one after the other. */
    private static String light(Client client, int number) {
        List<Double> seconds = new ArrayList<>();
        long failed = 0;
        for (int i = 0; i < number && failed < 3; i++) {
            Client.Answer answer = client.query("ASK { ?s ?p " + i + " }", "text/csv", Duration.ofSeconds(10));
            failed += answer.status() == 200 ? 0 : 1;
            seconds.add(answer.seconds());
        }
        seconds.sort(null);
        String times = String.format("%.0f ms, %.0f ms", 1000 * seconds.get(seconds.size() / 2), 1000 * seconds.get((int) (seconds.size() * 0.99)));
        return failed == 0 ? times : "no answer within 10 s";
    }

    private static String heavy(Target target, Client client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(HEAVY);
        try {
            for (int i = 0; i < HEAVY; i++) {
                String query = ENDLESS + "#" + i;
                threads.submit(() -> client.query(query, "*/*", Target.LIMIT.plusSeconds(10)));
            }
            Thread.sleep(1000);
            return light(client, 200);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String leaving(Target target, Client client) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sockets.add(client.begin("GET /sparql?query=" + Client.encoded(ENDLESS) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
        Thread.sleep(1000);
        for (Socket socket : sockets) {
            socket.close();
        }
        long left = System.nanoTime();
        while (System.nanoTime() - left < Target.LIMIT.multipliedBy(3).toNanos()) {
            long before = target.computed();
            Thread.sleep(250);
            if (target.computed() - before < 25_000_000) {
                return String.format("%.1f s", (System.nanoTime() - left) / 1e9 - 0.25);
            }
        }
        return "busy after " + Target.LIMIT.multipliedBy(3).toSeconds() + " s";
    }

    private static String paths(Target target, Client client) {
        int worked = 0;
        for (String path : Cases.paths()) {
            Client.Answer answer = client.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            worked += answer.body().contains("root:") ? 1 : 0;
        }
        return worked + " of " + Cases.paths().size();
    }
}
