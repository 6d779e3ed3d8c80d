package org.hearsay.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The part of building a store that Jena's loader does too: the node table and the indexes, without a text index. */
public final class TriplesAlone {

    private TriplesAlone() {}

    /** Builds the dataset of a folder that is there and empty. */
    public static long build(Path folder, Consumer<Consumer<Quad>> source) {
        DatasetGraph triples = StoreBuild.connect(folder);
        try (BulkIndexes indexes = new BulkIndexes(triples)) {
            source.accept(indexes::add);
            return indexes.finish();
        } finally {
            TDBInternal.expel(triples);
        }
    }
}
