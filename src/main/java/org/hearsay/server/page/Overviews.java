package org.hearsay.server.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.server.http.RequestProblem;

/**
 * The rows of queries that look at everything there is, such as the most disputed questions. They take as long as the store is large, so each is made once for a version of the
 * store, by another thread, one after the other, and kept. Who asks while it is made waits for it; where that takes too long, he gets what was kept of an earlier version, if anything.
 */
public final class Overviews implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(20);
    private static final List<String> NAMES = List.of("counts", "questions", "actors", "articles", "relays", "timeline", "places");

    private final Answers answers;
    private final LongSupplier version;
    private final Duration patience;
    private final Map<String, Overview> kept = new HashMap<>();
    private final Executor making;

    /**
     * The overviews of a dataset.
     *
     * @param version grows with every change of it
     * @param making makes them
     */
    public Overviews(DatasetGraph data, LongSupplier version, Executor making) {
        this(Answers.unhurried(data), version, making, PATIENCE);
    }

    Overviews(Answers answers, LongSupplier version, Executor making, Duration patience) {
        this.answers = answers;
        this.version = version;
        this.making = making;
        this.patience = patience;
    }

    /** What was made, and how long that took. */
    private record Made(List<Row> rows, long nanos) {}

    /** The rows for a version, and those that were there before they are made. */
    private record Overview(long version, CompletableFuture<Made> made, Optional<Made> before) {

        Optional<Made> latest() {
            return made.isDone() && !made.isCompletedExceptionally() ? Optional.of(made.join()) : before;
        }
    }

    /** Begins to make all of them, for those who will ask. */
    public void prepare() {
        NAMES.forEach(name -> begun(name, version.getAsLong()));
    }

    /**
     * The rows of a query without parameters.
     *
     * @param name the name of its file, without the ending
     * @throws RequestProblem 503 if they are being made and none were made before
     */
    List<Row> of(String name) {
        long wanted = version.getAsLong();
        Overview overview = begun(name, wanted);
        long end = System.nanoTime() + patience(overview);
        try {
            Made made = overview.made.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            while (overview.version < wanted) { // it was begun before a change
                overview = begun(name, wanted);
                made = overview.made.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            return made.rows;
        } catch (TimeoutException e) {
            return overview.latest()
                    .orElseThrow(() -> RequestProblem.busy(503, "There is so much in the store that this page is still being made; it will be there soon.", TRY_AGAIN)).rows;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RequestProblem.busy(503, "The server stops.", TRY_AGAIN);
        } catch (ExecutionException e) {
            throw asItWas(e.getCause());
        }
    }

    /** Nobody waits in vain for what took too long the last time. */
    private long patience(Overview overview) {
        return overview.before.map(Made::nanos).filter(nanos -> nanos > patience.toNanos()).isPresent() ? 0 : patience.toNanos();
    }

    private static RuntimeException asItWas(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** The newest that was begun; a new one where that is of an older version and no longer being made, or failed. */
    private synchronized Overview begun(String name, long wanted) {
        Overview last = kept.get(name);
        if (last == null || last.made.isCompletedExceptionally() || last.made.isDone() && last.version < wanted) {
            Optional<Made> before = last == null ? Optional.empty() : last.latest();
            last = new Overview(version.getAsLong(), CompletableFuture.supplyAsync(() -> make(name), making), before);
            kept.put(name, last);
        }
        return last;
    }

    private Made make(String name) {
        long start = System.nanoTime();
        List<Row> rows = answers.of(name);
        return new Made(rows, System.nanoTime() - start);
    }

    /** Ends what is being made. */
    @Override
    public void close() {
        answers.close();
    }
}
