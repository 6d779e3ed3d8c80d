package org.hearsay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.hearsay.bench.scale.LoadRun;

/**
 * Building a new store from files of N-Quads, beside Jena's own {@code tdb2.tdbloader}, each in a fresh process with the same heap, in turn, round after round. Argument: a folder with
 * files of N-Quads. The variable ROUNDS says how many rounds, 3 if it is not set.
 */
public final class LoadBenchmark {

    private static final String HEAP = "-Xmx2g";

    private LoadBenchmark() {}

    /** What a run printed of itself. */
    private record Run(double seconds, double computed, long bytes) {}

    public static void main(String[] args) throws Exception {
        List<String> files;
        try (Stream<Path> inside = Files.list(Path.of(args[0]))) {
            files = inside.map(Path::toString).filter(name -> name.endsWith(".nq") || name.endsWith(".nq.gz")).sorted().toList();
        }
        int rounds = Integer.parseInt(System.getenv().getOrDefault("ROUNDS", "3"));
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        List<String> contenders = List.of("tdbloader", "triples", "store", "store-checked");
        contenders.forEach(name -> runs.put(name, new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (String name : contenders) {
                runs.get(name).add(run(name, files));
            }
        }
        long quads = LoadRun.count(files);
        System.out.printf("%,d quads of %d files, %d rounds; medians%n", quads, files.size(), rounds);
        System.out.println("| what | quads/s | range | ratio to tdbloader | processor seconds | bytes on disk for a quad |");
        System.out.println("|---|---|---|---|---|---|");
        double first = median(runs.get("tdbloader"));
        runs.forEach((name, all) -> {
            double[] seconds = all.stream().mapToDouble(Run::seconds).sorted().toArray();
            double[] computed = all.stream().mapToDouble(Run::computed).sorted().toArray();
            System.out.printf("| %s | %,.0f | %,.0f to %,.0f | %.2f | %.1f | %.1f |%n", name, quads / median(all), quads / seconds[seconds.length - 1], quads / seconds[0], first / median(all),
                    computed[computed.length / 2], (double) all.get(0).bytes() / quads);
        });
    }

    private static double median(List<Run> runs) {
        return runs.stream().mapToDouble(Run::seconds).sorted().toArray()[runs.size() / 2];
    }

    private static Run run(String name, List<String> files) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("load");
        Path made = folder.resolve("made");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), HEAP, "-cp", System.getProperty("java.class.path"), LoadRun.class.getName(),
                name, made.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
        String last = "";
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(name + " failed: " + Files.readString(folder.resolve("err")));
        }
        double[] figures = Arrays.stream(last.split(" ")).mapToDouble(Double::parseDouble).toArray();
        long bytes = FileUtils.sizeOfDirectory(made.toFile());
        FileUtils.deleteQuietly(folder.toFile());
        System.err.println(name + ": " + last);
        return new Run(figures[0], figures[1], bytes);
    }
}
