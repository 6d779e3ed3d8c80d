package org.hearsay.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on the next few elements on several threads and hands out the results in the order of the elements, so that more threads change the
 * time but never the output. The elements themselves are taken by the caller's thread, and never more of them than are being worked on.
 *
 * @param <T> an element
 * @param <R> what is made of it
 */
public final class Lookahead<T, R> implements Iterator<R>, AutoCloseable {

    private static final int WAITING_PER_THREAD = 4;

    private final Iterator<T> elements;
    private final Function<T, R> work;
    private final ExecutorService threads;
    private final int width;
    private final Deque<Future<R>> begun = new ArrayDeque<>();

    /**
     * Begins nothing yet.
     *
     * @param elements what to work on
     * @param work what to do with each; called from several threads
     * @param threads how many, at least 1
     */
    public Lookahead(Iterator<T> elements, Function<T, R> work, int threads) {
        this.elements = elements;
        this.work = work;
        this.width = threads * WAITING_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(threads);
    }

    @Override
    public boolean hasNext() {
        while (begun.size() < width && elements.hasNext()) {
            T element = elements.next();
            begun.add(threads.submit(() -> work.apply(element)));
        }
        return !begun.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return begun.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** Ends the threads; what has begun but was not asked for is given up. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
