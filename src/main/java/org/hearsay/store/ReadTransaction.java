package org.hearsay.store;

import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Reads in a transaction that always ends as if all had gone well. Aborting a reader gains nothing, and the dataset with a text index leaves the thread
 * of an aborted reader in half a transaction, so that whatever the thread reads next fails.
 */
public final class ReadTransaction {

    private ReadTransaction() {}

    private sealed interface Outcome<T> {
        record Value<T>(T value) implements Outcome<T> {}

        record Failure<T>(Throwable reason) implements Outcome<T> {}
    }

    /**
     * Reads; whatever the closure throws is thrown on, after the end of the transaction.
     *
     * @param reading may itself read in transactions, which are then this one
     */
    public static <T> T calculate(DatasetGraph dataset, Supplier<T> reading) {
        Outcome<T> outcome = Txn.calculateRead(dataset, () -> attempt(reading));
        if (outcome instanceof Outcome.Failure<T> failure) {
            if (failure.reason() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure.reason();
        }
        return ((Outcome.Value<T>) outcome).value();
    }

    private static <T> Outcome<T> attempt(Supplier<T> reading) {
        try {
            return new Outcome.Value<>(reading.get());
        } catch (RuntimeException | Error e) {
            return new Outcome.Failure<>(e);
        }
    }
}
