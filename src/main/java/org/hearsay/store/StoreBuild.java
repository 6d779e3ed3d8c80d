package org.hearsay.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.hearsay.graph.Iris;

/**
 * Builds the store of a new folder in one go, several times as fast as transactions would, and with memory that does not grow with the number of quads. Until it is done,
 * the folder is no store that anybody could open.
 */
public final class StoreBuild {

    private static final int LABELS_IN_BATCH = 2_000;
    /** Nodes that are at hand while quads come graph by graph: those of some hundred articles, so that memory is the same for a thousand of them and for a million. */
    private static final int NODES_AT_HAND = 50_000;
    /** Building writes nodes and reads none. */
    private static final int NODES_READ_BACK = 1;

    private StoreBuild() {}

    /**
     * What was built.
     *
     * @param quads how many different ones
     * @param labels how many the text index has
     */
    public record Built(long quads, long labels) {}

    /**
     * Builds a store.
     *
     * @param folder absent or empty
     * @param iris names its nodes
     * @param source is given what takes the quads, and hands it all of them, those of a graph one after the other
     * @throws StoreException if the folder is not empty, or cannot be written
     */
    public static Built build(Path folder, Iris iris, Consumer<Consumer<Quad>> source) {
        StoreFolder made = StoreFolder.fresh(folder, iris);
        try (made) {
            Built built = fill(made, iris, source);
            made.complete();
            return built;
        }
    }

    private static Built fill(StoreFolder folder, Iris iris, Consumer<Consumer<Quad>> source) {
        DatasetGraph triples = connect(folder.data());
        try {
            return new Build(triples, folder, iris).run(source);
        } finally {
            TDBInternal.expel(triples);
        }
    }

    /** The dataset to be filled. */
    static DatasetGraph connect(Path data) {
        return Store.connect(data, Store.params().node2NodeIdCacheSize(NODES_AT_HAND).nodeId2NodeCacheSize(NODES_READ_BACK).build());
    }

    private static final class Build {

        private final DatasetGraph triples;
        private final StoreFolder folder;
        private final Iris iris;
        private final List<Quad> labels = new ArrayList<>();
        private final Set<Triple> ofGraph = new HashSet<>();
        private Node graph;
        private long indexed;

        Build(DatasetGraph triples, StoreFolder folder, Iris iris) {
            this.triples = triples;
            this.folder = folder;
            this.iris = iris;
        }

        Built run(Consumer<Consumer<Quad>> source) {
            TextIndex text = TextIndex.inFolder(triples, folder.text());
            text.prepareForMany();
            try (BulkIndexes indexes = new BulkIndexes(triples);
                    Worker indexing = new Worker("labels")) {
                source.accept(quad -> take(quad, indexes, text, indexing));
                Store.marks(iris, Store.FIRST_VERSION).forEach(quad -> take(quad, indexes, text, indexing));
                flush(text, indexing);
                long quads = indexes.finish();
                indexing.await();
                text.mark(Store.FIRST_VERSION);
                return new Built(quads, indexed);
            } finally {
                text.close();
            }
        }

        private void take(Quad quad, BulkIndexes indexes, TextIndex text, Worker indexing) {
            indexes.add(quad);
            if (TextIndex.holds(quad) && isNew(quad)) {
                labels.add(quad);
                indexed++;
                if (labels.size() == LABELS_IN_BATCH) {
                    flush(text, indexing);
                }
            }
        }

        /** The triples of a graph are a set, whatever the source has. */
        private boolean isNew(Quad label) {
            if (!label.getGraph().equals(graph)) {
                graph = label.getGraph();
                ofGraph.clear();
            }
            return ofGraph.add(label.asTriple());
        }

        private void flush(TextIndex text, Worker indexing) {
            List<Quad> batch = List.copyOf(labels);
            labels.clear();
            indexing.add(() -> text.add(batch));
        }
    }
}
