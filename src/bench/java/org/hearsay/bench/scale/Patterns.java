package org.hearsay.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Sentences with open places, by kind. */
record Patterns(Map<String, List<String>> kinds) {

    private static final Path FILE = Path.of("src/bench/scale/sentences.txt");

    static Patterns read() throws IOException {
        Map<String, List<String>> kinds = new HashMap<>();
        String kind = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(line);
            }
        }
        return new Patterns(kinds);
    }

    String one(String kind, SplittableRandom random) {
        List<String> all = kinds.get(kind);
        return all.get(random.nextInt(all.size()));
    }
}
