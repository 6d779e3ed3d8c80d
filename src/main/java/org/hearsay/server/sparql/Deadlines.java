package org.hearsay.server.sparql;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Stops queries when their time is over. ARQ's own timeout only leaves a note that each row looks for, and a sort in memory has no rows; an abort
 * reaches the sort as well.
 */
final class Deadlines {

    private final Duration time;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    /** Gives each query the same time. */
    Deadlines(Duration time) {
        this.time = time;
        clock.setRemoveOnCancelPolicy(true);
    }

    /** The time of one query; closing it lets the query go on. */
    final class Deadline implements AutoCloseable {

        private final Future<?> alarm;
        private volatile boolean over;

        private Deadline(QueryExec execution) {
            alarm = clock.schedule(() -> {
                over = true;
                execution.abort();
            }, time.toMillis(), TimeUnit.MILLISECONDS);
        }

        /** Whether the query was stopped; whatever it throws then means nothing else. */
        boolean isOver() {
            return over;
        }

        @Override
        public void close() {
            alarm.cancel(false);
        }
    }

    Deadline begin(QueryExec execution) {
        return new Deadline(execution);
    }
}
