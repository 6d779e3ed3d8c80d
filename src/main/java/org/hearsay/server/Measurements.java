package org.hearsay.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.hearsay.server.sparql.SparqlEndpoint;
import org.hearsay.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is measured of a server, for Prometheus, and the log of its requests: a line of names and values for each, with the path but never with what was asked
 * behind it, as queries and search words may be secrets.
 */
public final class Measurements implements AutoCloseable {

    private static final Logger REQUESTS = LoggerFactory.getLogger("org.hearsay.requests");

    /** Paths that get a figure of their own; that of what anybody makes up would be a way to use up the memory. */
    private static final Set<String> ROUTES = Set.of("sparql", "questions", "actors", "articles", "search", "suggest", "map", "timeline", "id", "data", "page", "ns",
            ".well-known", "health", "assets", "backup", "compact", "metrics");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private static final Duration[] STEPS = {Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(1),
            Duration.ofSeconds(5), Duration.ofSeconds(30)};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    private final boolean logged;

    /** Measures the process and a store, and logs requests if that is wanted. */
    Measurements(Store store, boolean logged) {
        this.logged = logged;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder("hearsay.store.version", store, Store::version).description("Grows with each change of the store").register(registry);
        Gauge.builder("hearsay.store.articles", store, Store::countArticles).description("Articles in the store").register(registry);
    }

    void measure(SparqlEndpoint sparql) {
        Gauge.builder("hearsay.queries.running", sparql, SparqlEndpoint::running).description("Queries that run now").register(registry);
        Gauge.builder("hearsay.queries.waiting", sparql, SparqlEndpoint::waiting).description("Long queries of these that wait while others have their turns").register(registry);
        FunctionCounter.builder("hearsay.answers.kept", sparql, SparqlEndpoint::answersFromCache).description("Answers that were given from the cache").register(registry);
    }

    /** All measurements. */
    public PrometheusMeterRegistry registry() {
        return registry;
    }

    /**
     * Measures and logs the requests of a listener.
     *
     * @param listener its name in the measurements
     */
    public RequestLog requestLog(String listener) {
        return (request, response) -> record(listener, request, response);
    }

    private void record(String listener, Request request, Response response) {
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        String path = request.getHttpURI().getPath();
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        int status = response.getStatus();
        Timer.builder("hearsay.requests").description("Requests by their first step of the path and their status")
                .tag("listener", listener).tag("route", route(path)).tag("method", method).tag("status", Integer.toString(status))
                .serviceLevelObjectives(STEPS).register(registry).record(nanos, TimeUnit.NANOSECONDS);
        if (logged) {
            REQUESTS.info("listener={} client={} method={} path={} status={} bytes={} ms={}", listener, Request.getRemoteAddr(request), method, path, status,
                    Response.getContentBytesWritten(response), nanos / 1_000_000);
        }
    }

    private static String route(String path) {
        if (path == null || path.length() <= 1) {
            return "/";
        }
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return ROUTES.contains(first) ? "/" + first : "other";
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
