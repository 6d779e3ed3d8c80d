package org.hearsay.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one task after the other on a thread of its own. Whoever hands in tasks waits when too many are left undone, and is told of the first that failed. */
final class Worker implements AutoCloseable {

    private static final int WAITING = 3;

    private final ExecutorService thread;
    private final Deque<Future<?>> begun = new ArrayDeque<>();

    Worker(String name) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Hands in a task.
     *
     * @throws StoreException if an earlier one failed
     */
    void add(Runnable task) {
        while (begun.size() >= WAITING) {
            awaitFirst();
        }
        begun.add(thread.submit(task));
    }

    /** Waits until all tasks are done. */
    void await() {
        while (!begun.isEmpty()) {
            awaitFirst();
        }
    }

    private void awaitFirst() {
        try {
            begun.remove().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreException foreseen ? foreseen : new StoreException("writing failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("writing was interrupted", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
