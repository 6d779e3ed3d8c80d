package org.hearsay.bench.abuse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;

/**
 * Asks the named queries, and one for a single IRI, of our server, of stock Fuseki and of the other engines that can be had, over equal data, in turn, so that
 * whatever else the machine does falls on all alike. A comment with a number at the end of a query keeps it out of our cache of answers; the contender
 * "from the cache" is asked without it, and so are the others. Who has had its time for a query sits the rest of the rounds out; who gives no whole answer has no time.
 * Of the two servers in Java the processor time is measured as well, which a busy machine disturbs less.
 */
public final class Speed {

    private static final int WARM_UP = 12;
    private static final int MEASURED = 31;
    private static final int ACQUAINTANCE = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final double SECONDS_FOR_A_QUERY = 6;
    private static final String STOCK = "stock Fuseki";
    private static final String OURS = "Hearsay";
    private static final String CACHED = "Hearsay, from the cache";
    private static final String ONE_IRI = "SELECT ?p ?o { <http://localhost:3030/id/federal-bureau-of-investigation> ?p ?o }";

    private final Map<String, Client> contenders = new LinkedHashMap<>();
    private final Map<String, Target> measured = new LinkedHashMap<>();
    private final List<Map<String, Double>> table = new ArrayList<>();
    private final List<Map<String, Double>> computed = new ArrayList<>();

    private Speed() {}

    /** Runs it over the articles of a folder. */
    public static void run(Path articles) throws Exception {
        Path folder = Files.createTempDirectory("speed");
        Path ours = folder.resolve("ours");
        Path stocks = folder.resolve("stock");
        Path quads = folder.resolve("all.nq.gz");
        Suite.load(articles, ours);
        FileUtils.copyDirectory(ours.toFile(), stocks.toFile());
        backup(ours, quads);
        List<Engine> engines = Engine.all(quads, folder);
        try (Target hearsay = Target.start("hearsay", ours, Limits.standard().time());
                Target stock = Target.start("stock", stocks, Limits.standard().time())) {
            Speed speed = new Speed();
            speed.measured.put(STOCK, stock);
            speed.measured.put(OURS, hearsay);
            speed.contenders.put(STOCK, new Client(stock.port));
            speed.contenders.put(OURS, new Client(hearsay.port));
            speed.contenders.put(CACHED, new Client(hearsay.port));
            engines.forEach(engine -> speed.contenders.put(engine.name(), new Client(engine.port())));
            speed.measureAll();
        } finally {
            engines.forEach(Engine::close);
            FileUtils.deleteQuietly(folder.toFile());
        }
    }

    private static void backup(Path store, Path file) throws IOException {
        try (Store data = Store.existing(store);
                OutputStream out = Files.newOutputStream(file)) {
            data.backup(out);
        }
    }

    private void measureAll() throws IOException {
        for (int i = 0; i < ACQUAINTANCE; i++) {
            String asked = ONE_IRI + "\n#" + i;
            contenders.forEach((name, client) -> client.form(name.equals(CACHED) ? ONE_IRI : asked, PATIENCE));
        }
        System.out.println("| query, p50 in ms | " + String.join(" | ", contenders.keySet()) + " |");
        measure("one IRI", ONE_IRI);
        for (NamedQuery query : QueryBook.bundled().queries()) {
            measure(query.name(), query.bind(Map.of()).toString());
        }
        summary();
    }

    private void summary() {
        System.out.println("| all medians together | " + contenders.keySet().stream().map(name -> String.format("%.1f", table.stream().mapToDouble(row -> row.get(name)).sum())).collect(Collectors.joining(" | ")) + " |");
        told("uncached by stock Fuseki, p50", table.stream().map(row -> row.get(OURS) / row.get(STOCK)).sorted().toList());
        told("uncached by stock Fuseki, processor time of the servers", computed.stream().map(row -> row.get(OURS) / row.get(STOCK)).sorted().toList());
        List<Double> cached = table.stream().map(row -> row.get(CACHED) / bestOfOthers(row)).sorted().toList();
        told("from the cache by the best of the others, p50", cached);
    }

    private static void told(String what, List<Double> ratios) {
        System.out.printf("%s: median %.2f, largest %.2f, at most 1 in %d and at most 1.10 in %d of %d%n", what, ratios.get(ratios.size() / 2), ratios.get(ratios.size() - 1),
                ratios.stream().filter(ratio -> ratio <= 1).count(), ratios.stream().filter(ratio -> ratio <= 1.1).count(), ratios.size());
    }

    private static double bestOfOthers(Map<String, Double> row) {
        return row.entrySet().stream().filter(entry -> !entry.getKey().startsWith(OURS)).mapToDouble(Map.Entry::getValue).min().orElseThrow();
    }

    private Map<String, Double> secondsComputed() throws IOException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Map.Entry<String, Target> target : measured.entrySet()) {
            seconds.put(target.getKey(), target.getValue().computed() / 1e9);
        }
        return seconds;
    }

    private void measure(String name, String query) throws IOException {
        Map<String, Double> before = Map.of();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, Double> spent = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < MEASURED; round++) {
            before = round == 0 ? secondsComputed() : before;
            for (Map.Entry<String, Client> contender : contenders.entrySet()) {
                String who = contender.getKey();
                if (spent.getOrDefault(who, 0.0) < SECONDS_FOR_A_QUERY) {
                    Client.Answer answer = contender.getValue().form(who.equals(OURS) ? query + "\n#" + round : query, PATIENCE);
                    boolean failed = answer.status() != 200;
                    lines.put(who, failed ? -answer.status() : (int) answer.body().lines().count());
                    spent.merge(who, failed ? SECONDS_FOR_A_QUERY : answer.seconds(), Double::sum);
                    List<Double> all = times.computeIfAbsent(who, key -> new ArrayList<>());
                    if (round == 0) {
                        all.clear();
                    }
                    all.add(failed ? Double.POSITIVE_INFINITY : answer.seconds() * 1000);
                }
            }
        }
        Map<String, Double> start = before;
        Map<String, Double> after = secondsComputed();
        after.replaceAll((who, seconds) -> (seconds - start.get(who)) / times.get(who).size());
        if (times.get(STOCK).size() > MEASURED / 2 && times.get(OURS).size() > MEASURED / 2) {
            computed.add(after);
        }
        if (lines.values().stream().distinct().count() > 1) {
            System.err.println(name + ": lines of the answers, or their status: " + lines);
        }
        // whoever finds less has not done the work; more is the same found in several graphs
        times.forEach((who, all) -> all.replaceAll(time -> lines.get(who) < lines.get(OURS) ? Double.POSITIVE_INFINITY : time));
        Map<String, Double> row = new LinkedHashMap<>();
        times.forEach((who, all) -> row.put(who, all.stream().sorted().toList().get(all.size() / 2)));
        table.add(row);
        System.out.println("| " + name + " | " + row.values().stream().map(median -> median.isInfinite() ? "none" : String.format("%.2f", median)).collect(Collectors.joining(" | ")) + " |");
    }
}
