package org.hearsay.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills the node table and the indexes of an empty TDB2 dataset, past its transactions, as Jena's own bulk loader does: first the nodes and the primary index, in the order in
 * which quads come, then the others from the primary one. Other than there, what goes into the other indexes is sorted in large pieces beforehand, so that neighbours in
 * an index are written together; and a failure of any thread ends the loading.
 */
final class BulkIndexes implements AutoCloseable {

    private static final int QUADS_IN_BATCH = 20_000;
    private static final int RECORDS_IN_PIECE = 100_000;
    private static final int COLUMN = Long.BYTES;

    private final NodeTable nodes;
    private final TupleIndex primary;
    private final TupleIndex[] others;
    private final Worker worker = new Worker("nodes");
    private List<Quad> batch = new ArrayList<>(QUADS_IN_BATCH);
    private Writing writing;
    private long quads;

    BulkIndexes(DatasetGraph dataset) {
        DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
        TupleIndex[] indexes = tdb.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
        nodes = tdb.getQuadTable().getNodeTupleTable().getNodeTable();
        primary = indexes[0];
        others = Arrays.copyOfRange(indexes, 1, indexes.length);
        worker.add(() -> writing = Writing.begin(nodes, primary));
    }

    void add(Quad quad) {
        batch.add(quad);
        if (batch.size() == QUADS_IN_BATCH) {
            flush();
        }
    }

    private void flush() {
        List<Quad> full = batch;
        batch = new ArrayList<>(QUADS_IN_BATCH);
        worker.add(() -> full.forEach(this::write));
    }

    private void write(Quad quad) {
        primary.add(TupleFactory.tuple(nodes.getAllocateNodeId(quad.getGraph()), nodes.getAllocateNodeId(quad.getSubject()),
                nodes.getAllocateNodeId(quad.getPredicate()), nodes.getAllocateNodeId(quad.getObject())));
    }

    /**
     * Writes what is left, and the other indexes.
     *
     * @return how many different quads there are
     */
    long finish() {
        flush();
        worker.add(() -> writing.commit());
        worker.await();
        List<Other> writers = Arrays.stream(others).map(index -> new Other(index, primary)).toList();
        try {
            quads = Writing.reading(primary, () -> replay(writers));
        } finally {
            writers.forEach(Other::close);
        }
        return quads;
    }

    private long replay(List<Other> writers) {
        long count = 0;
        Iterator<Record> records = LoaderOps.idxBTree(primary).iterator();
        while (records.hasNext()) {
            List<byte[]> piece = new ArrayList<>(RECORDS_IN_PIECE);
            while (piece.size() < RECORDS_IN_PIECE && records.hasNext()) {
                piece.add(records.next().getKey());
            }
            count += piece.size();
            writers.forEach(writer -> writer.add(piece));
        }
        writers.forEach(Other::finish);
        return count;
    }

    @Override
    public void close() {
        worker.close();
    }

    /** A transaction over some parts of the dataset alone, which belongs to the thread that began it. */
    private record Writing(Transaction transaction) {

        static Writing begin(NodeTable nodes, TupleIndex index) {
            TransactionCoordinator coordinator = CoLib.newCoordinator();
            CoLib.add(coordinator, nodes);
            return begin(coordinator, index, TxnType.WRITE);
        }

        static Writing begin(TupleIndex index) {
            return begin(CoLib.newCoordinator(), index, TxnType.WRITE);
        }

        private static Writing begin(TransactionCoordinator coordinator, TupleIndex index, TxnType type) {
            CoLib.add(coordinator, index);
            CoLib.start(coordinator);
            return new Writing(coordinator.begin(type));
        }

        static long reading(TupleIndex index, java.util.function.LongSupplier work) {
            Writing reading = begin(CoLib.newCoordinator(), index, TxnType.READ);
            try {
                return work.getAsLong();
            } finally {
                reading.transaction.end();
            }
        }

        void commit() {
            transaction.commit();
            transaction.end();
        }
    }

    /** Writes one of the other indexes on a thread of its own. */
    private static final class Other implements AutoCloseable {

        private final BPlusTree tree;
        private final RecordFactory records;
        private final int[] columns;
        private final Worker worker;
        private Writing writing;

        Other(TupleIndex index, TupleIndex from) {
            tree = LoaderOps.idxBTree(index);
            records = tree.getRecordFactory();
            columns = index.getName().chars().map(column -> from.getName().indexOf(column) * COLUMN).toArray();
            worker = new Worker(index.getName());
            worker.add(() -> writing = Writing.begin(index));
        }

        void add(List<byte[]> piece) {
            worker.add(() -> {
                byte[][] own = new byte[piece.size()][];
                Arrays.setAll(own, i -> inOrder(piece.get(i)));
                Arrays.sort(own, Arrays::compareUnsigned);
                for (byte[] key : own) {
                    tree.insert(records.create(key));
                }
            });
        }

        private byte[] inOrder(byte[] key) {
            byte[] own = new byte[key.length];
            for (int i = 0; i < columns.length; i++) {
                System.arraycopy(key, columns[i], own, i * COLUMN, COLUMN);
            }
            return own;
        }

        void finish() {
            worker.add(() -> writing.commit());
            worker.await();
        }

        @Override
        public void close() {
            worker.close();
        }
    }
}
