package org.hearsay.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;

/**
 * Gives each transaction the database that it began with. At the end of a compaction TDB2 puts another database in the place of the one that is being read; without this, a reader would
 * go on in the new one, where it is in no transaction, and never end its transaction in the old one, for which the compaction, and with it every writer, would wait without end.
 */
final class SteadyReaders extends DatasetGraphWrapper {

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
        DatasetGraph now = database.get();
        now.begin(type);
        begun.set(now);
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
