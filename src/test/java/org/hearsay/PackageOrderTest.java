package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.hearsay.article.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the order of the stages and the borders of the libraries, as the JDK's own {@code jdeps} sees the compiled classes. */
class PackageOrderTest {

    private static final String ROOT = "org.hearsay";

    /** Each stage uses only those before it. */
    private static final List<String> STAGES =
            List.of("article", "annotation", "frame", "claim", "graph", "store", "load", "query", "export", "review", "publish", "server", "cli");

    /** Where a library may be used; the longest prefix that fits a package counts. */
    private static final Map<String, Set<String>> BORDERS = Map.ofEntries(
            Map.entry("org.jsoup", Set.of("article")),
            Map.entry("org.netpreserve", Set.of("article")),
            Map.entry("com.rometools", Set.of("article")),
            Map.entry("crawlercommons", Set.of("article")),
            Map.entry("opennlp", Set.of("annotation")),
            Map.entry("org.apache.jena", Set.of("frame", "graph", "store", "load", "query", "export", "review", "publish", "server", "cli")),
            Map.entry("org.apache.jena.shacl", Set.of("graph")),
            Map.entry("org.apache.jena.tdb2", Set.of("store")),
            Map.entry("org.apache.lucene", Set.of("store")),
            Map.entry("org.apache.jena.fuseki", Set.of("server")),
            Map.entry("org.eclipse.jetty", Set.of("server")),
            Map.entry("jakarta.servlet", Set.of("server")),
            Map.entry("picocli", Set.of("cli")));

    /** Package to the packages that it uses. */
    private static final SortedMap<String, SortedSet<String>> USES = new TreeMap<>();

    @BeforeAll
    static void askJdeps() throws Exception {
        Path classes = Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        StringWriter lines = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int code = jdeps.run(new PrintWriter(lines), new PrintWriter(System.err), "-verbose:package", classes.toString());
        assertThat(code).isZero();
        for (String line : lines.toString().split("\n")) {
            String[] words = line.trim().split("\\s+");
            if (words.length >= 3 && words[0].startsWith(ROOT) && words[1].equals("->")) {
                USES.computeIfAbsent(words[0], k -> new TreeSet<>()).add(words[2]);
            }
        }
    }

    @Test
    void jdepsSeesEveryStage() {
        assertThat(USES.keySet().stream().map(PackageOrderTest::stage)).contains("article", "annotation", "frame", "claim", "cli");
    }

    @Test
    void aStageUsesOnlyThoseBeforeIt() {
        List<String> wrong = new ArrayList<>();
        USES.forEach((user, used) -> used.stream().filter(p -> p.startsWith(ROOT + ".")).forEach(p -> {
            int from = STAGES.indexOf(stage(user));
            int to = STAGES.indexOf(stage(p));
            if (from < 0 || to < 0 || to > from) {
                wrong.add(user + " uses " + p);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        List<String> circles = new ArrayList<>();
        for (String start : USES.keySet()) {
            if (reachableFrom(start).contains(start)) {
                circles.add(start);
            }
        }
        assertThat(circles).as("packages that reach themselves").isEmpty();
    }

    @Test
    void aLibraryStaysWhereItBelongs() {
        List<String> wrong = new ArrayList<>();
        USES.forEach((user, used) -> used.forEach(p -> {
            if (!isAllowed(stage(user), p)) {
                wrong.add(user + " uses " + p);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    private static Set<String> reachableFrom(String start) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(USES.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.startsWith(ROOT) && seen.add(next)) {
                open.addAll(USES.getOrDefault(next, new TreeSet<>()));
            }
        }
        return seen;
    }

    /** Whether a stage may use a package: the longest border that the package lies in decides, and without one everybody may. */
    private static boolean isAllowed(String stage, String used) {
        return BORDERS.entrySet().stream()
                .filter(e -> used.equals(e.getKey()) || used.startsWith(e.getKey() + "."))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(e -> e.getValue().contains(stage))
                .orElse(true);
    }

    /** The stage of a package; a subpackage belongs to its parent's. The root package has none, and so may use nothing of the stages. */
    private static String stage(String name) {
        String below = name.substring(Math.min(name.length(), ROOT.length() + 1));
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
