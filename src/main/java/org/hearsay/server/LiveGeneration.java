package org.hearsay.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.hearsay.publish.Generation;
import org.hearsay.publish.PublishException;
import org.hearsay.store.Store;
import org.hearsay.store.StoreException;

/** A generation that is open, with the requests that are in it. */
final class LiveGeneration {

    private final Generation generation;
    private final Store store;
    private final HearsayServer inner;
    private final Handler handler;
    private final RequestLog log;
    private final CountDownLatch empty = new CountDownLatch(1);
    private int requests;
    private boolean left;
    private boolean closed;

    private LiveGeneration(Generation generation, Store store, HearsayServer inner) {
        this.generation = generation;
        this.store = store;
        this.inner = inner;
        this.handler = inner.handler();
        this.log = inner.measurements().requestLog("public");
    }

    /**
     * Opens a generation.
     *
     * @throws PublishException if it cannot be opened, or has not what its manifest says
     */
    static LiveGeneration open(Generation generation, Server server, ServerSettings settings, Runnable onExhaustion) {
        Store store;
        try {
            store = Store.existing(generation.folder());
        } catch (StoreException e) {
            throw new PublishException(e.getMessage(), e);
        }
        try {
            if (store.countArticles() != generation.manifest().articles()) {
                throw new PublishException("the generation " + generation.name() + " has " + store.countArticles() + " articles, not " + generation.manifest().articles()
                        + " as its manifest says; `hearsay publish --rollback` goes back to the one before");
            }
            LiveGeneration opened = new LiveGeneration(generation, store, HearsayServer.behind(store, settings, onExhaustion));
            opened.handler.setServer(server);
            opened.handler.start();
            return opened;
        } catch (Exception e) {
            store.close();
            throw e instanceof PublishException known ? known : new PublishException("the generation " + generation.name() + " cannot be served: " + e, e);
        }
    }

    String name() {
        return generation.name();
    }

    void log(Request request, Response response) {
        log.log(request, response);
    }

    /** A request comes in, unless the generation is being left. */
    synchronized boolean enter() {
        if (left) {
            return false;
        }
        requests++;
        return true;
    }

    private synchronized void exit() {
        requests--;
        if (left && requests == 0) {
            empty.countDown();
        }
    }

    /** Answers a request that came in. */
    boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean handled = false;
        try {
            handled = handler.handle(request, response, Callback.from(callback, this::exit));
            return handled;
        } finally {
            if (!handled) {
                exit();
            }
        }
    }

    /** Lets nobody in any more, waits for those who are in, and closes. */
    void close(Duration patience) {
        synchronized (this) {
            left = true;
            if (closed) {
                return;
            }
            closed = true;
            if (requests == 0) {
                empty.countDown();
            }
        }
        try {
            empty.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            handler.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the generation " + name() + " cannot be left: " + e, e);
        } finally {
            inner.stop();
            store.close();
        }
    }
}
