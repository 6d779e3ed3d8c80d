package org.hearsay.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.publish.Generation;
import org.hearsay.publish.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public server over a site: it serves the live generation, and when another one goes live, it opens that beside the first, gives it all new requests, lets those that the old one
 * has begun end, and closes the old one. A generation that cannot be opened is told of and left alone.
 */
public final class GenerationServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationServer.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration GRACE = Duration.ofSeconds(5);

    /** More than any query may take. */
    private static final Duration LONGEST_REQUEST = Duration.ofMinutes(1);

    private final Site site;
    private final ServerSettings settings;
    private final Server server = new Server(new QueuedThreadPool(HearsayServer.THREADS, 8));
    private final ServerConnector connector = new ServerConnector(server);
    private final ScheduledExecutorService following = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "following");
        thread.setDaemon(true);
        return thread;
    });
    private volatile LiveGeneration live;
    private volatile boolean exhausted;
    private String tried;

    private GenerationServer(Site site, ServerSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    /**
     * Starts serving what is live.
     *
     * @throws org.hearsay.publish.PublishException if nothing is
     */
    public static GenerationServer start(Site site, ServerSettings settings) {
        GenerationServer server = new GenerationServer(site, settings);
        server.live = server.open(site.current());
        server.tried = server.live.name();
        server.listen();
        server.following.scheduleWithFixedDelay(server::follow, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return server;
    }

    private void listen() {
        connector.setPort(settings.port());
        server.addConnector(connector);
        HearsayServer.configure(server, settings);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                return enter().handle(request, response, callback);
            }
        });
        server.setRequestLog((RequestLog) (request, response) -> live.log(request, response));
        try {
            server.start();
        } catch (Exception e) {
            live.close(Duration.ZERO);
            throw new IllegalStateException("the server cannot start: " + e.getMessage(), e);
        }
    }

    /** The live generation, which will not be closed until the request that enters has ended. */
    private LiveGeneration enter() {
        LiveGeneration entered = live;
        while (!entered.enter()) {
            entered = live;
        }
        return entered;
    }

    private LiveGeneration open(Generation generation) {
        return LiveGeneration.open(generation, server, settings, this::giveUp);
    }

    /** Looks whether another generation is live, and tries each only once. */
    private void follow() {
        try {
            String wanted = site.currentName().orElse(tried);
            if (!wanted.equals(tried)) {
                tried = wanted;
                swap(site.current());
            }
        } catch (RuntimeException e) {
            LOG.error("The generation {} cannot be served, so {} goes on: {}", tried, live.name(), e.getMessage());
        }
    }

    private void swap(Generation next) {
        LiveGeneration old = live;
        live = open(next);
        LOG.info("The generation {} is live, with {} articles.", next.name(), next.manifest().articles());
        Thread leaving = new Thread(() -> old.close(LONGEST_REQUEST), "leaving-" + old.name());
        leaving.setDaemon(true);
        leaving.start();
    }

    private void giveUp() {
        LOG.error("The memory was used up; the server stops, as the store may answer wrongly from now on.");
        exhausted = true;
        server.setStopTimeout(0);
        new Thread(this::close, "give-up").start();
    }

    /** Whether it stopped because a query used up the memory, so that the process has to be started again. */
    public boolean exhausted() {
        return exhausted;
    }

    /** The name of the generation that requests are given now. */
    public String generation() {
        return live.name();
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address of its first page. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** Waits until it is stopped. */
    public void join() {
        try {
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        following.shutdown();
        try {
            following.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS); // an interrupt would close files that are being opened
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot stop: " + e.getMessage(), e);
        } finally {
            live.close(Duration.ZERO);
        }
    }
}
