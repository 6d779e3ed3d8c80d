package org.hearsay.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.publish.PublishException;
import org.hearsay.publish.Site;
import org.hearsay.server.GenerationServer;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.server.admin.AdminServer;
import org.hearsay.server.admin.AdminSettings;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay serve}: a store over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves claims over HTTP: pages for people, linked data, and a SPARQL endpoint that only reads. Without an INPUT and a store it "
                + "serves the example articles; without a store nothing is kept.",
        footer = {"", "Examples:", "  hearsay serve", "  hearsay serve articles/ --port 8080", "  hearsay serve --store store"})
final class ServeCommand implements Callable<Integer> {

    /** The licence of the example articles. */
    private static final String APACHE = "https://www.apache.org/licenses/LICENSE-2.0";

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Articles to load first: files, folders with files, or web addresses.")
    private List<String> inputs = List.of();

    @Option(names = "--store", paramLabel = "DIR", description = "The folder of a store; made if absent.")
    private Path folder;

    @Option(names = "--site", paramLabel = "DIR", description = "The folder of a site that `hearsay publish` made; what goes live there while the server runs is served from then on.")
    private Path site;

    @Option(names = "--host", paramLabel = "NAME", defaultValue = "localhost", description = "The address to listen on. Default: ${DEFAULT-VALUE}, this machine only.")
    private String host;

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030", description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--admin-port", paramLabel = "N", description = "Listen on a second port as well, 0 for any that is free: articles can be sent there, the store backed up, and "
            + "measurements asked for, by who shows the token.")
    private Integer adminPort;

    @Option(names = "--admin-host", paramLabel = "NAME", defaultValue = "localhost", description = "The address of the second port. Default: ${DEFAULT-VALUE}, this machine only.")
    private String adminHost;

    @Option(names = "--licence", paramLabel = "IRI", description = "The licence of the data, to be told to clients. Default: none is told; the example articles are under Apache-2.0.")
    private String licence;

    @Option(names = "--quiet", description = "Write no line for each request.")
    private boolean quiet;

    @Mixin
    private TokenOption token;

    @Mixin
    private LoadingOptions loading;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int free = freePort(host, port);
        if (site != null) {
            return serveSite(free);
        }
        Optional<AdminSettings> admin = Optional.ofNullable(adminPort).map(this::adminSettings);
        String ownAddress = "http://localhost:" + free + "/";
        Store store = folder == null ? Store.temporary(loading.iris(ownAddress)) : loading.open(folder, ownAddress);
        fill(store);
        HearsayServer server = HearsayServer.start(store, new ServerSettings(host, free, Limits.standard(), licence(), !quiet));
        Optional<AdminServer> second = admin.map(settings -> AdminServer.start(store, loading.intake(store), server, settings));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(second, server, store), "stop"));
        second.ifPresent(listener -> console.say("hearsay: takes articles at " + listener.url() + "articles from who shows the token."));
        console.say("hearsay: ready at " + server.url() + " with " + store.countArticles() + " articles; Ctrl-C stops it.");
        server.join();
        return ended(server.exhausted());
    }

    private Integer serveSite(int free) {
        if (!inputs.isEmpty() || folder != null || adminPort != null) {
            throw new CommandFailure("a site is only read: --site goes with no articles, no --store and no --admin-port; `hearsay publish` changes it.");
        }
        try {
            GenerationServer server = GenerationServer.start(Site.at(site), new ServerSettings(host, free, Limits.standard(), licence(), !quiet));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            console.say("hearsay: ready at " + server.url() + " with generation " + server.generation() + "; Ctrl-C stops it.");
            server.join();
            return ended(server.exhausted());
        } catch (PublishException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    private static int ended(boolean exhausted) {
        if (exhausted) {
            throw new CommandFailure("a query used up the memory; start the server again, with more of it (HEARSAY_JAVA_OPTS=-Xmx4g) if that happens often");
        }
        return Main.DONE;
    }

    private void fill(Store store) {
        if (!inputs.isEmpty()) {
            loading.load(inputs, store, console, outcome -> {});
        } else if (folder == null) {
            try (Examples examples = Examples.open()) {
                loading.load(examples.folder(), store, console);
            }
        } else {
            loading.putOntology(store);
        }
    }

    private static void stop(Optional<AdminServer> second, HearsayServer server, Store store) {
        second.ifPresent(AdminServer::close);
        server.stop();
        store.close();
    }

    private Optional<String> licence() {
        boolean examples = inputs.isEmpty() && folder == null && site == null;
        return Optional.ofNullable(licence).or(() -> examples ? Optional.of(APACHE) : Optional.empty());
    }

    private AdminSettings adminSettings(int wanted) {
        try {
            return new AdminSettings(adminHost, freePort(adminHost, wanted), token.read());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    /** Found out before anything is loaded: whoever has to choose another port should not have to wait for that. */
    private static int freePort(String host, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return socket.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure("cannot listen on port " + port + " of " + host + ": " + e.getMessage() + ". Choose another with --port.", e);
        }
    }
}
