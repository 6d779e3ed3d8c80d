package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SteadyReadersTest {

    private static final Node NAME = NodeFactory.createURI("http://store.example/id/one");

    private final DatasetGraphTDB old = inMemory();
    private final DatasetGraphTDB compacted = inMemory();

    private static DatasetGraphTDB inMemory() {
        return TDBInternal.getDatasetGraphTDB(DatabaseConnection.connectCreate(Location.mem()).getDatasetGraph());
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoComesTooLateToTheOldDatabaseReadsTheNewOne() {
        Txn.executeWrite(compacted, () -> compacted.add(NAME, NAME, NAME, NAME));
        CompletableFuture.runAsync(() -> TDBInternal.getTransactionCoordinator(old).startExclusiveMode()).join();
        DatasetGraphSwitchable database = new DatasetGraphSwitchable(null, Location.mem(), old);
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(() -> database.set(compacted));
        SteadyReaders readers = new SteadyReaders(database);
        readers.begin(TxnType.READ);
        try {
            assertThat(readers.contains(NAME, NAME, NAME, NAME)).isTrue();
        } finally {
            readers.end();
        }
    }
}
