package org.hearsay.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.load.StoreBuilder;
import org.hearsay.store.StoreBuild;
import org.hearsay.store.TriplesAlone;

/** One building of a store, in a process of its own; prints its seconds and those of its processors. Arguments: which, the folder, files of N-Quads. */
public final class LoadRun {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    private LoadRun() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        List<String> files = List.of(args).subList(2, args.length);
        OntologyGraph ontology = args[0].equals("store-checked") || args[0].equals("memory") ? OntologyGraph.bundled() : null;
        long start = System.nanoTime();
        double before = computed();
        switch (args[0]) {
            case "tdbloader" -> tdbloader(folder, files);
            case "triples" -> TriplesAlone.build(Files.createDirectories(folder), parse(files));
            case "store" -> StoreBuild.build(folder, IRIS, parse(files));
            case "store-checked" -> new StoreBuilder(ontology, IRIS).build(folder, files.stream().map(Path::of).toList());
            case "memory" -> memory(ontology, folder, files);
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.out.printf("%.3f %.3f%n", (System.nanoTime() - start) / 1e9, computed() - before);
        System.exit(0);
    }

    private static double computed() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** As its script starts it, with its own choice of a loader. */
    private static void tdbloader(Path folder, List<String> files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--loc", Files.createDirectories(folder).toString()));
        arguments.addAll(files);
        Class.forName("tdb2.tdbloader").getMethod("main", String[].class).invoke(null, (Object) arguments.toArray(String[]::new));
    }

    private static Consumer<Consumer<Quad>> parse(List<String> files) {
        return sink -> files.forEach(file -> RDFParser.source(file).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                sink.accept(quad);
            }
        }));
    }

    /** Prints the largest heap that was alive at any time, looked at after collections, which take no more than a twentieth of the time. */
    private static void memory(OntologyGraph ontology, Path folder, List<String> files) throws InterruptedException {
        long[] most = {0};
        Thread watch = new Thread(() -> {
            try {
                while (true) {
                    long start = System.currentTimeMillis();
                    System.gc();
                    most[0] = Math.max(most[0], alive());
                    Thread.sleep(20 * (System.currentTimeMillis() - start));
                }
            } catch (InterruptedException done) {
                return;
            }
        });
        watch.start();
        new StoreBuilder(ontology, IRIS).build(folder, files.stream().map(Path::of).toList());
        watch.interrupt();
        watch.join();
        System.err.printf("largest live heap: %.1f MB%n", most[0] / 1e6);
    }

    /** What the last collection left; what is in use now may be garbage, as a collection is put off while a thread unpacks a file. */
    private static long alive() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum();
    }

    /** How many quads there are in files. */
    public static long count(List<String> files) {
        long[] quads = {0};
        parse(files).accept(quad -> quads[0]++);
        return quads[0];
    }
}
