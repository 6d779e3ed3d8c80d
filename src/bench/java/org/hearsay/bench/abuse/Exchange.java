package org.hearsay.bench.abuse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;

/**
 * Takes the data to other engines as N-Quads, asks each named query there as it stands, and compares the rows with those of our server. Numbers count by their value, and a boolean may be
 * written as 1 or 0; everything else must be the same, the order too unless the table says so.
 */
public final class Exchange {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Exchange() {}

    /** Prints a table with a row for each query. */
    public static void run(Path articles) throws Exception {
        Path folder = Files.createTempDirectory("exchange");
        Path store = folder.resolve("store");
        Path quads = folder.resolve("all.nq.gz");
        Suite.load(articles, store);
        try (Store data = Store.existing(store);
                OutputStream out = Files.newOutputStream(quads)) {
            data.backup(out);
        }
        List<Engine> engines = Engine.all(quads, folder);
        try (Target hearsay = Target.start("hearsay", store, Limits.standard().time())) {
            Client ours = new Client(hearsay.port);
            System.out.println("| query | rows | " + engines.stream().map(Engine::name).collect(Collectors.joining(" | ")) + " |");
            System.out.println("|---|---|" + "---|".repeat(engines.size()));
            Map<String, Integer> same = new LinkedHashMap<>();
            for (var query : QueryBook.bundled().queries()) {
                String text = query.bind(Map.of()).toString();
                List<List<String>> wanted = rows(ours.form(text, PATIENCE));
                List<String> cells = new ArrayList<>();
                for (Engine engine : engines) {
                    String verdict = compare(wanted, new Client(engine.port()).form(text, PATIENCE));
                    cells.add(verdict);
                    same.merge(engine.name(), verdict.startsWith("same") ? 1 : 0, Integer::sum);
                }
                System.out.println("| " + query.name() + " | " + (wanted.size() - 1) + " | " + String.join(" | ", cells) + " |");
            }
            System.out.println("the same rows: " + same);
        } finally {
            engines.forEach(Engine::close);
            FileUtils.deleteQuietly(folder.toFile());
        }
    }

    private static String compare(List<List<String>> wanted, Client.Answer answer) throws IOException {
        if (answer.status() != 200) {
            return answer.status() == Client.NONE ? "no answer in time" : "refused: " + answer.body().lines().findFirst().orElse("").replace('|', '/');
        }
        if (answer.body().isEmpty()) {
            return "broke off";
        }
        List<List<String>> rows = rows(answer);
        if (rows.equals(wanted)) {
            return "same";
        }
        List<List<String>> missing = new ArrayList<>(wanted);
        rows.forEach(missing::remove);
        List<List<String>> extra = new ArrayList<>(rows);
        wanted.forEach(extra::remove);
        if (missing.isEmpty() && extra.isEmpty()) {
            return "same, in another order";
        }
        System.err.println("missing " + missing.stream().limit(2).toList() + "\nextra   " + extra.stream().limit(2).toList());
        return missing.size() + " missing, " + extra.size() + " extra";
    }

    /** The first one are the names of the columns. */
    private static List<List<String>> rows(Client.Answer answer) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord row : CSVFormat.DEFAULT.parse(new StringReader(answer.body()))) {
            rows.add(row.stream().map(Exchange::normal).toList());
        }
        return rows;
    }

    private static String normal(String cell) {
        if (cell.equals("true") || cell.equals("false")) {
            return cell.equals("true") ? "1" : "0";
        }
        try {
            BigDecimal number = new BigDecimal(cell).stripTrailingZeros();
            return number.signum() == 0 ? "0" : number.toPlainString();
        } catch (NumberFormatException text) {
            return cell;
        }
    }
}
