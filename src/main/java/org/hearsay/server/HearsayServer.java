package org.hearsay.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.hearsay.graph.Terms;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.ClientWatch;
import org.hearsay.server.http.Freshness;
import org.hearsay.server.http.Limits;
import org.hearsay.server.http.PublicHeaders;
import org.hearsay.server.http.ReadServlet;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.http.WholeBody;
import org.hearsay.server.page.Addresses;
import org.hearsay.server.page.Assets;
import org.hearsay.server.page.DatasetDescription;
import org.hearsay.server.page.Home;
import org.hearsay.server.page.Lists;
import org.hearsay.server.page.Nodes;
import org.hearsay.server.page.OntologyPages;
import org.hearsay.server.page.Overviews;
import org.hearsay.server.page.Pages;
import org.hearsay.server.page.TimelinePage;
import org.hearsay.server.page.WorldMap;
import org.hearsay.server.sparql.SparqlEndpoint;
import org.hearsay.server.sparql.Welcome;
import org.hearsay.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public server over one store. Its clients only read; all that it writes itself is the description of what is there. */
public final class HearsayServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HearsayServer.class);

    static final int THREADS = 250;
    private static final int HEADER_BYTES = 64 << 10;
    private static final int IDLE_MILLIS = 30_000;
    private static final long SLOWEST_BYTES_PER_SECOND = 100;

    /** How long requests that run when the server stops may take to end. */
    private static final long GRACE_MILLIS = 5_000;

    /** The description of so many articles is made before the first request is taken, that of more in the meantime. */
    private static final int DESCRIBED_AT_ONCE = 200;

    private final FusekiServer server;
    private final ClientWatch clients = new ClientWatch();
    private final Measurements measurements;
    private final Store store;
    private final KeptDescription description;
    private final Overviews overviews;
    /** Does what looks at everything there is, one thing after the other: in a large store each of them fills a processor for a while. */
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Runnable onExhaustion;
    private volatile boolean exhausted;

    private HearsayServer(Store store, ServerSettings settings, Runnable onExhaustion) {
        this.store = store;
        this.onExhaustion = onExhaustion == null ? this::giveUp : onExhaustion;
        DatasetGraph data = store.dataset();
        Addresses addresses = new Addresses(store.iris().base());
        Freshness freshness = new Freshness(store::version);
        overviews = new Overviews(data, store::version, background);
        Lists lists = new Lists(data, overviews, addresses);
        WorldMap map = new WorldMap(overviews, addresses);
        QueryBook prepared = QueryBook.bundled();
        PrefixMapping prefixes = Terms.prefixes(store.iris());
        Nodes nodes = new Nodes(data, addresses, prefixes, settings.limits(), freshness);
        OntologyPages ontology = new OntologyPages(data, store.iris().ontologyGraph(), addresses, prefixes, settings.limits(), freshness);
        DatasetDescription described = new DatasetDescription(store, prepared, settings.limits(), settings.licence(), freshness);
        description = new KeptDescription(described, store);
        Welcome welcome = new Welcome(addresses.base(), prepared, settings.limits());
        SparqlEndpoint sparql = new SparqlEndpoint(data, settings.limits(), clients, freshness, welcome, this.onExhaustion);

        measurements = new Measurements(store, settings.logged());
        measurements.measure(sparql);
        server = FusekiServer.create()
                .port(settings.port())
                .numServerThreads(8, THREADS)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new PublicHeaders(settings.limits(), settings.licence()))
                .add("/sparql", DataService.newBuilder(data).addEndpoint(queries(sparql)))
                .addServlet("", read(new Home(overviews, addresses, lists, map)::answer))
                .addServlet("/questions", read(lists::questions))
                .addServlet("/actors", read(lists::actors))
                .addServlet("/articles", read(lists::articles))
                .addServlet("/search", read(lists::search))
                .addServlet("/suggest", read(lists::suggest))
                .addServlet("/map", read(map::answer))
                .addServlet("/timeline", read(new TimelinePage(data, overviews, addresses)::answer))
                .addServlet("/id/*", read(nodes::see))
                .addServlet("/data/*", read(nodes::data))
                .addServlet("/page/*", read(nodes::page))
                .addServlet("/ns", read(ontology::answer))
                .addServlet("/.well-known/void", read(described::dataset))
                .addServlet("/.well-known/sparql-examples", read(described::examples))
                .addServlet("/health", read(new Health(store)::answer))
                .addServlet("/assets/*", read(Assets::answer))
                .addServlet("/*", read((request, response) -> {
                    throw new RequestProblem(404, "There is nothing at " + request.getRequestURI() + ".");
                }))
                .build();
        Server jetty = server.getJettyServer();
        configure(jetty, settings);
        jetty.setHandler(new GracefulHandler(new GzipHandler(new WholeBody(jetty.getHandler(), settings.limits()))));
        jetty.setRequestLog(measurements.requestLog("public"));
    }

    /**
     * Starts serving.
     *
     * @param store what is served
     * @param settings where and within which limits
     * @return the running server
     */
    public static HearsayServer start(Store store, ServerSettings settings) {
        HearsayServer server = new HearsayServer(store, settings, null);
        boolean small = store.countArticles() <= DESCRIBED_AT_ONCE;
        if (small) {
            server.description.make();
        }
        server.server.start();
        if (!small) {
            server.background.execute(server.description::makeIfPossible); // before the overviews: it changes the store, for which these would be made twice
            server.background.execute(server.overviews::prepare);
        }
        server.background.scheduleWithFixedDelay(server.description::followChanges, 1, 1, TimeUnit.SECONDS);
        return server;
    }

    /**
     * Prepares to answer for a store that does not change, behind a server of somebody else's.
     *
     * @param onExhaustion what to do when the memory is used up
     */
    static HearsayServer behind(Store store, ServerSettings settings, Runnable onExhaustion) {
        HearsayServer server = new HearsayServer(store, settings, onExhaustion);
        server.overviews.prepare();
        return server;
    }

    /** Writes the description of the data that the server would write into a store, and tells of under {@code /.well-known/}. */
    public static void describe(Store store, Optional<String> licence) {
        try (DatasetDescription description = new DatasetDescription(store, QueryBook.bundled(), Limits.standard(), licence, new Freshness(store::version))) {
            description.publish();
        }
    }

    /** Answers requests; to be started by the server that hands them on. */
    Handler handler() {
        return server.getJettyServer().getHandler();
    }

    private static Endpoint queries(SparqlEndpoint sparql) {
        Endpoint endpoint = Endpoint.create(Operation.Query, "");
        endpoint.setProcessor(sparql);
        return endpoint;
    }

    private HttpServlet read(ReadServlet.Reader reader) {
        return new ReadServlet((request, response) -> {
            try {
                reader.answer(request, response);
            } catch (OutOfMemoryError e) {
                onExhaustion.run();
                throw new RequestProblem(503, "The memory of the server is used up; it stops now.");
            }
        }, Pages::problem);
    }

    static void configure(Server jetty, ServerSettings settings) {
        for (Connector connector : jetty.getConnectors()) {
            ServerConnector http = (ServerConnector) connector;
            http.setHost(settings.host());
            http.setIdleTimeout(IDLE_MILLIS);
            HttpConfiguration configuration = http.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            configuration.setRequestHeaderSize(HEADER_BYTES);
            configuration.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
        }
        jetty.setStopTimeout(GRACE_MILLIS);
    }

    /**
     * Stops because the memory was used up, after which the store must not be trusted: at once, and from a thread of its own, as a request cannot wait for
     * its own end.
     */
    public void giveUp() {
        LOG.error("The memory was used up; the server stops, as the store may answer wrongly from now on.");
        exhausted = true;
        server.getJettyServer().setStopTimeout(0);
        new Thread(this::stop, "give-up").start();
    }

    /** Whether it stopped because a query used up the memory, so that the process has to be started again. */
    public boolean exhausted() {
        return exhausted;
    }

    /** The port that it listens on. */
    public int port() {
        return server.getHttpPort();
    }

    /** The address of its first page. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** Waits until it is stopped. */
    public void join() {
        server.join();
    }

    /** What is measured while it runs. */
    public Measurements measurements() {
        return measurements;
    }

    /** Takes no more requests, lets the running ones end, cuts those off that take too long, and stops. */
    public void stop() {
        server.stop();
        background.shutdown();
        overviews.close();
        description.close();
        awaitBackground();
        try {
            clients.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        measurements.close();
    }

    private void awaitBackground() {
        try {
            background.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS); // an interrupt would close files of the store
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
