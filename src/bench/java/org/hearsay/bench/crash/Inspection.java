package org.hearsay.bench.crash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.store.Store;

/** Looks at what a dead server left behind, and at backups. */
final class Inspection {

    private final Versions versions;

    Inspection(Versions versions) {
        this.versions = versions;
    }

    /**
     * What a store holds. Looks at a copy: opening mends, and that is to be left to the next server.
     *
     * @param faults gets a sentence for each
     */
    Map<Node, Integer> versions(Path store, Path copy, List<String> faults) throws IOException, InterruptedException {
        run("rm", "-rf", copy.toString());
        run("cp", "-a", "--sparse=always", store.toString(), copy.toString());
        if (!Files.exists(copy.resolve("hearsay.properties"))) {
            return Map.of(); // it was killed before it had made one
        }
        try (Store left = Store.existing(copy)) {
            if (!left.isTextIndexEqual()) {
                faults.add("the text index differs from the triples");
            }
            return left.read(data -> {
                Map<Node, Set<Triple>> graphs = new HashMap<>();
                versions.names().forEach(name -> data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> put(graphs, quad)));
                return whole(graphs, faults);
            });
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    /** The faults of a backup: whatever is in it must be one version of an article, as a whole. */
    List<String> faults(byte[] backup) throws IOException {
        Map<Node, Set<Triple>> graphs = new HashMap<>();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(backup))) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    if (versions.names().contains(quad.getGraph())) {
                        put(graphs, quad);
                    }
                }
            });
        }
        List<String> faults = new ArrayList<>();
        whole(graphs, faults);
        return faults.stream().map(fault -> "backup: " + fault).toList();
    }

    private static void put(Map<Node, Set<Triple>> graphs, Quad quad) {
        graphs.computeIfAbsent(quad.getGraph(), name -> new HashSet<>()).add(quad.asTriple());
    }

    private Map<Node, Integer> whole(Map<Node, Set<Triple>> graphs, List<String> faults) {
        Map<Node, Integer> found = new HashMap<>();
        graphs.forEach((name, graph) -> {
            Optional<Integer> version = versions.version(name, graph);
            version.ifPresentOrElse(number -> found.put(name, number), () -> faults.add(name + " is there in part, or mixed: " + graph.size() + " triples"));
        });
        return found;
    }
}
