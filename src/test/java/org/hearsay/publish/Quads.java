package org.hearsay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.hearsay.claim.ExtractionBuilder;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Samples;
import org.hearsay.graph.Shapes;
import org.hearsay.load.StoreBuilder;
import org.hearsay.store.Store;

/** Files of N-Quads with a few articles, and how to publish them. */
public final class Quads {

    public static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final OntologyGraph ONTOLOGY = OntologyGraph.bundled();
    private static final Shapes SHAPES = Shapes.bundled(ONTOLOGY);

    private Quads() {}

    /** So many articles, one of them with claims. */
    public static Path file(Path file, int articles) throws IOException {
        GraphBuilder graphs = new GraphBuilder(ONTOLOGY, IRIS);
        String quads = IntStream.range(0, articles)
                .mapToObj(i -> i == 0 ? Samples.studio() : new ExtractionBuilder("a" + i, "Nothing happened in " + i + ".").title("Title " + i).date("2016-01-01").build())
                .map(graphs::build).map(Quads::lines).collect(Collectors.joining());
        return Files.writeString(file, quads);
    }

    private static String lines(ArticleGraph graph) {
        return graph.triples().stream().map(triple -> NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph.name()) + " .\n")
                .collect(Collectors.joining());
    }

    /** Publishes a file, with the ontology that comes with Hearsay. */
    public static Generation publish(Site site, Path file, int keep, Consumer<Publication.Step> each, Consumer<Store> describing) {
        return new Publication(site, keep, each).publish(List.of(file), new StoreBuilder(ONTOLOGY, IRIS), SHAPES, describing);
    }
}
