package org.hearsay.bench.abuse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.Limits;

/**
 * Asks the named queries, and one for a single IRI, of our server and of stock Fuseki over equal stores, in turn, so that whatever else the machine does falls on
 * both alike. A comment with a number at the end of a query keeps it out of our cache of answers; the third row of figures is without it.
 */
public final class Speed {

    private static final int WARM_UP = 15;
    private static final int MEASURED = 41;
    private static final String ONE_IRI = "SELECT ?p ?o { <http://localhost:3030/id/federal-bureau-of-investigation> ?p ?o }";

    private Speed() {}

    /** Runs it over the articles of a folder. */
    public static void run(Path articles) throws Exception {
        Path folder = Files.createTempDirectory("speed");
        Path ours = folder.resolve("ours");
        Path stocks = folder.resolve("stock");
        Suite.load(articles, ours);
        FileUtils.copyDirectory(ours.toFile(), stocks.toFile());
        try (Target hearsay = Target.start("hearsay", ours, Limits.standard().time());
                Target stock = Target.start("stock", stocks, Limits.standard().time())) {
            Map<String, String> queries = new LinkedHashMap<>();
            queries.put("one IRI", ONE_IRI);
            for (NamedQuery query : QueryBook.bundled().queries()) {
                queries.put(query.name(), query.bind(Map.of()).toString());
            }
            table(queries, new Client(hearsay.port), new Client(stock.port));
        } finally {
            FileUtils.deleteQuietly(folder.toFile());
        }
    }

    private static void table(Map<String, String> queries, Client ours, Client stock) {
        List<Double> ratios = new ArrayList<>();
        double[] sums = new double[3];
        System.out.println("| query | Hearsay p50 ms | stock Fuseki p50 ms | ratio | from the cache p50 ms |\n|---|---|---|---|---|");
        queries.forEach((name, text) -> {
            double[] medians = medians(text, ours, stock);
            ratios.add(medians[0] / medians[1]);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += medians[i];
            }
            System.out.printf("| %s | %.1f | %.1f | %.2f | %.1f |%n", name, medians[0], medians[1], medians[0] / medians[1], medians[2]);
        });
        ratios.sort(null);
        System.out.printf("| all: sum of medians, median ratio, largest | %.0f | %.0f | %.2f, %.2f | %.0f |%n", sums[0], sums[1], ratios.get(ratios.size() / 2), ratios.get(ratios.size() - 1), sums[2]);
    }

    /** In milliseconds: ours, stock, ours from the cache. */
    private static double[] medians(String text, Client ours, Client stock) {
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = -WARM_UP; round < MEASURED; round++) {
            String unique = text + "\n#" + round;
            Client.Answer[] answers = {ask(ours, unique), ask(stock, unique), ask(ours, text)};
            for (int i = 0; i < answers.length; i++) {
                if (answers[i].status() != 200 || answers[i].body().lines().count() != answers[0].body().lines().count()) {
                    throw new IllegalStateException("the answers differ: " + answers[0] + " and " + answers[i] + " to " + text);
                }
                if (round >= 0) {
                    times.get(i).add(answers[i].seconds() * 1000);
                }
            }
        }
        return times.stream().mapToDouble(all -> {
            all.sort(null);
            return all.get(all.size() / 2);
        }).toArray();
    }

    private static Client.Answer ask(Client client, String query) {
        return client.query(query, "text/csv", Duration.ofSeconds(40));
    }
}
