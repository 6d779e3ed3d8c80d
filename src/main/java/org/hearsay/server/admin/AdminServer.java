package org.hearsay.server.admin;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hearsay.load.Intake;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.Measurements;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.Store;

/** The second listener, for who runs the server: nobody passes without the token. */
public final class AdminServer implements AutoCloseable {

    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";
    private static final long GRACE_MILLIS = 10_000;

    private final Server server = new Server();
    private final ServerConnector connector;

    private AdminServer(Store store, Intake intake, HearsayServer beside, AdminSettings settings) {
        Measurements measurements = beside.measurements();
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        server.addConnector(connector);
        server.setStopTimeout(GRACE_MILLIS);
        server.setRequestLog(measurements.requestLog("admin"));

        PrometheusMeterRegistry meters = measurements.registry();
        Articles articles = new Articles(intake, store, meters);
        Upkeep upkeep = new Upkeep(store);
        Vouching vouching = new Vouching(store);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(new FilterHolder(new TokenGuard(settings.token(), InstantSource.system())), "/*", EnumSet.of(DispatcherType.REQUEST));
        add(context, beside, "/articles", Map.of("POST", articles::add));
        add(context, beside, "/articles/*", Map.of("PUT", articles::put, "DELETE", articles::remove));
        add(context, beside, "/verdicts", Map.of("POST", vouching::verdicts));
        add(context, beside, "/names", Map.of("POST", vouching::names));
        add(context, beside, "/backup", Map.of("GET", upkeep::backup, "PUT", upkeep::restore));
        add(context, beside, "/compact", Map.of("POST", upkeep::compact));
        add(context, beside, "/metrics", Map.of("GET", (request, response) -> metrics(meters, response)));
        add(context, beside, "/", Map.of("GET", AdminServer::nothing));
        server.setHandler(context);
    }

    /**
     * Starts listening.
     *
     * @param store what is kept up
     * @param intake takes articles into the same store
     * @param beside the public server, whose measurements it tells, and which it stops when the memory is used up
     * @param settings where, and for whom
     */
    public static AdminServer start(Store store, Intake intake, HearsayServer beside, AdminSettings settings) {
        AdminServer admin = new AdminServer(store, intake, beside, settings);
        try {
            admin.server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the second listener cannot start: " + e.getMessage(), e);
        }
        return admin;
    }

    private static void add(ServletContextHandler context, HearsayServer beside, String path, Map<String, Actions.Action> actions) {
        context.addServlet(new ServletHolder(new Actions(actions, beside::giveUp)), path);
    }

    private static void metrics(PrometheusMeterRegistry meters, HttpServletResponse response) throws IOException {
        response.setContentType(METRICS);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(meters.scrape(METRICS).getBytes(StandardCharsets.UTF_8));
    }

    private static void nothing(HttpServletRequest request, HttpServletResponse response) {
        throw new RequestProblem(404, "There is nothing at " + request.getRequestURI() + "; there are /articles, /articles/ID, /verdicts, /names, /backup, /compact and /metrics.");
    }

    /** The address of the listener, for what runs on this machine. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Stops; running requests may end first. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the second listener cannot stop: " + e.getMessage(), e);
        }
    }
}
