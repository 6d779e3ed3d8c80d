package org.hearsay.server.http;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops queries: when their time is over, or when their clients have gone. ARQ's own timeouts all wait for one lock in one thread, which a query holds while it is
 * being prepared, so that one that takes long over that, by a regular expression of constants or a path without end, would let all others run on.
 * Here the sign to stop is given without a lock; then an abort, in a thread of its own, reaches the sorts as well, which do not look at signs.
 */
public final class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final Duration time;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "deadlines"));
    private final ExecutorService aborting = Executors.newCachedThreadPool(task -> daemon(task, "aborting"));

    /** Gives each query the same time. */
    public Deadlines(Duration time) {
        this.time = time;
        clock.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** The time of one query; closing it lets the query go on. */
    public final class Deadline implements AutoCloseable {

        private final QueryExec execution;
        private final Runnable onStop;
        private final AtomicBoolean sign;
        private final Future<?> alarm;
        private volatile boolean over;

        private Deadline(QueryExec execution, Runnable onStop) {
            this.execution = execution;
            this.onStop = onStop;
            this.sign = Context.getOrSetCancelSignal(execution.getContext());
            this.alarm = clock.schedule(() -> {
                over = true;
                stop();
            }, time.toMillis(), TimeUnit.MILLISECONDS);
        }

        /** Stops the query, without waiting until it has stopped. */
        public void stop() {
            sign.set(true);
            onStop.run();
            aborting.execute(this::abort);
        }

        private void abort() {
            try {
                execution.abort();
            } catch (RuntimeException e) {
                // the query's own thread was at the same buffers; the sign stops it, and it clears up when it closes
                LOG.debug("a query was not aborted cleanly", e);
            }
        }

        /** Whether the query was stopped because its time was over; whatever it throws then means nothing else. */
        public boolean isOver() {
            return over;
        }

        @Override
        public void close() {
            alarm.cancel(false);
        }
    }

    /**
     * Begins the time of a query that has not been started.
     *
     * @param onStop what else to do, quickly, when it is stopped
     */
    public Deadline begin(QueryExec execution, Runnable onStop) {
        return new Deadline(execution, onStop);
    }
}
