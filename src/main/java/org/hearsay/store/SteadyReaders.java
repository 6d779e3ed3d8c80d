package org.hearsay.store;

import java.util.concurrent.locks.LockSupport;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Gives each transaction the database that it began with. At the end of a compaction TDB2 puts another database in the place of the one that is being read; without this, a reader would
 * go on in the new one, where it is in no transaction, and never end its transaction in the old one, for which the compaction, and with it every writer, would wait without end.
 */
final class SteadyReaders extends DatasetGraphWrapper {

    private static final long PAUSE_NANOS = 100_000;

    private final DatasetGraphSwitchable database;
    private final ThreadLocal<DatasetGraph> begun = new ThreadLocal<>();

    SteadyReaders(DatasetGraphSwitchable database) {
        super(database, database.getContext());
        this.database = database;
    }

    @Override
    public DatasetGraph get() {
        DatasetGraph ofTransaction = begun.get();
        return ofTransaction == null ? database.get() : ofTransaction;
    }

    @Override
    public void begin(TxnType type) {
        while (!beginIn(database.get(), type)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /**
     * Begins in a database unless it has been put away meanwhile: a compaction shuts the old one for good once its readers are out, so that whoever came to it too late would wait there
     * without end. While it is asked for, it cannot be shut.
     */
    private boolean beginIn(DatasetGraph now, TxnType type) {
        TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(now);
        if (!transactions.tryNonExclusiveMode(false)) {
            return false;
        }
        try {
            if (database.get() != now) {
                return false;
            }
            now.begin(type);
            begun.set(now);
            return true;
        } finally {
            transactions.finishNonExclusiveMode();
        }
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            begun.remove();
        }
    }
}
