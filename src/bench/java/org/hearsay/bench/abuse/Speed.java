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
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;

/**
 * Asks the named queries, and one for a single IRI, of our server, of stock Fuseki and, where the variable OXIGRAPH names a folder into which the npm package is installed, of Oxigraph,
 * over equal data, in turn, so that whatever else the machine does falls on all alike. A comment with a number at the end of a query keeps it out of our
 * cache of answers; the row "from the cache" is without it.
 */
public final class Speed {

    private static final int WARM_UP = 15;
    private static final int MEASURED = 41;
    private static final String ONE_IRI = "SELECT ?p ?o { <http://localhost:3030/id/federal-bureau-of-investigation> ?p ?o }";

    private final Map<String, Client> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> medians = new LinkedHashMap<>();
    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

    private Speed() {}

    /** Runs it over the articles of a folder. */
    public static void run(Path articles) throws Exception {
        Path folder = Files.createTempDirectory("speed");
        Path ours = folder.resolve("ours");
        Path stocks = folder.resolve("stock");
        Suite.load(articles, ours);
        FileUtils.copyDirectory(ours.toFile(), stocks.toFile());
        Optional<Process> oxigraph = oxigraph(ours, folder.resolve("all.nq.gz"));
        try (Target hearsay = Target.start("hearsay", ours, Limits.standard().time());
                Target stock = Target.start("stock", stocks, Limits.standard().time())) {
            Speed speed = new Speed();
            speed.contenders.put("stock Fuseki", new Client(stock.port));
            speed.contenders.put("Hearsay", new Client(hearsay.port));
            speed.contenders.put("Hearsay, from the cache", new Client(hearsay.port));
            if (oxigraph.isPresent()) {
                speed.contenders.put("Oxigraph", new Client(Integer.parseInt(oxigraph.get().inputReader().readLine())));
            }
            speed.measureAll();
        } finally {
            oxigraph.ifPresent(Process::destroy);
            FileUtils.deleteQuietly(folder.toFile());
        }
    }

    private static Optional<Process> oxigraph(Path store, Path backup) throws IOException {
        String installed = System.getenv("OXIGRAPH");
        if (installed == null) {
            return Optional.empty();
        }
        try (Store data = Store.existing(store);
                OutputStream out = Files.newOutputStream(backup)) {
            data.backup(out);
        }
        Path script = Path.of("src/bench/java/org/hearsay/bench/abuse/oxigraph.mjs").toAbsolutePath();
        return Optional.of(new ProcessBuilder("node", script.toString(), backup.toString()).directory(Path.of(installed).toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    private void measureAll() {
        contenders.keySet().forEach(name -> {
            medians.put(name, new ArrayList<>());
            ratios.put(name, new ArrayList<>());
        });
        System.out.println("| query, p50 in ms | " + String.join(" | ", contenders.keySet()) + " |");
        measure("one IRI", ONE_IRI);
        QueryBook.bundled().queries().forEach(query -> measure(query.name(), query.bind(Map.of()).toString()));
        row("all together", medians.values().stream().map(all -> all.stream().mapToDouble(Double::doubleValue).sum()).toList());
        ratios.values().forEach(all -> all.sort(null));
        row("ratio to stock Fuseki, median", ratios.values().stream().map(all -> all.get(all.size() / 2)).toList());
        row("ratio to stock Fuseki, largest", ratios.values().stream().map(all -> all.get(all.size() - 1)).toList());
    }

    private static void row(String name, List<Double> figures) {
        System.out.println("| " + name + " | " + figures.stream().map(figure -> String.format("%.2f", figure)).collect(Collectors.joining(" | ")) + " |");
    }

    private void measure(String name, String query) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < MEASURED; round++) {
            long lines = -1;
            for (Map.Entry<String, Client> contender : contenders.entrySet()) {
                String asked = contender.getKey().endsWith("cache") ? query : query + "\n#" + round;
                Client.Answer answer = contender.getValue().query(asked, "text/csv", Duration.ofSeconds(40));
                long got = answer.body().lines().count();
                if (answer.status() != 200 || lines >= 0 && got != lines && round == 0) {
                    System.err.println(name + ": " + contender.getKey() + " answers otherwise, " + answer.status() + ", " + got + " lines and not " + lines);
                }
                lines = lines < 0 ? got : lines;
                if (round >= 0) {
                    times.computeIfAbsent(contender.getKey(), key -> new ArrayList<>()).add(answer.seconds() * 1000);
                }
            }
        }
        List<Double> row = new ArrayList<>();
        times.forEach((contender, all) -> {
            all.sort(null);
            double median = all.get(all.size() / 2);
            row.add(median);
            medians.get(contender).add(median);
            ratios.get(contender).add(median / row.get(0));
        });
        row(name, row);
    }
}
