package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.article.ArticleReader;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.load.Intake;
import org.hearsay.load.Loader;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.server.admin.AdminServer;
import org.hearsay.server.admin.AdminSettings;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews and lists of names that come to a store while its server runs. */
class RunningServerTest {

    private static final String TOKEN = "0123456789abcdef-for-tests";

    @TempDir
    private Path folder;

    private final Store store = Store.temporary(new Iris("http://localhost:3030/"));
    private HearsayServer server;
    private AdminServer admin;

    @BeforeEach
    void start() throws Exception {
        OntologyGraph ontology = OntologyGraph.bundled();
        store.setOntology(ontology);
        DatasetGraph read = RDFDataMgr.loadDatasetGraph("src/test/resources/server/graph.trig");
        store.write(change -> read.listGraphNodes().forEachRemaining(name -> change.replace(name, read.getGraph(name).find().toList())));
        server = HearsayServer.start(store, ServerSettings.local(0));
        Loader loader = new Loader(article -> {
            throw new AssertionError("no article is sent");
        }, new GraphBuilder(ontology, store.iris()), store, 1);
        admin = AdminServer.start(store, new Intake(new ArticleReader(), loader, store), server, new AdminSettings("localhost", 0, TOKEN));
        Files.writeString(folder.resolve("token"), TOKEN);
    }

    @AfterEach
    void stop() {
        admin.close();
        server.close();
        store.close();
    }

    private CommandRun change(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--admin", admin.url(), "--token-file", folder.resolve("token").toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private CommandRun read(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--endpoint", server.url() + "sparql"));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private Path sheet(String verdict) throws Exception {
        List<String> lines = read("review", "export", "--reviewer", "Ann").out().lines().toList();
        String judged = lines.get(1).replaceFirst("^(\"\"|)", verdict);
        return Files.writeString(folder.resolve("sheet.csv"), lines.get(0) + "\n" + judged + "\n");
    }

    @Test
    void verdictsAreKeptShowAndAreCounted() throws Exception {
        Path sheet = sheet("accept");
        CommandRun kept = change("review", "import", sheet.toString());
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(kept.err()).contains("1 verdict: 1 accepted, 0 corrected, 0 rejected; 0 rows without one.");
        assertThat(read("evaluate", "--format", "csv").out()).contains("all,claims,1,1,0,0,1.0000");
        String line = Files.readAllLines(sheet).get(1);
        String claim = line.substring(line.lastIndexOf(',') + 1);
        String page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(claim.replace("http://localhost:3030/id/", server.url() + "page/"))).build(),
                BodyHandlers.ofString()).body();
        assertThat(page).contains("accepted</span> by Ann");
    }

    @Test
    void namesAreKept() throws Exception {
        Path list = Files.writeString(folder.resolve("misp.json"), "{\"values\": [{\"value\": \"Cozy Turnip\", \"meta\": {\"synonyms\": [\"Root Crop\"]}}]}");
        CommandRun kept = change("import", list.toString());
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(kept.err()).contains("MISP galaxy names 1 threat actors and claims 1 aliases.");
        assertThat(read("query", "names-of-an-actor", "--format", "csv", "--columns", "actor,alias,claimedBy").out()).contains("Cozy Turnip,Root Crop,MISP galaxy");
    }

    @Test
    void whatIsWrongIsSaidAndNothingKept() throws Exception {
        long version = store.version();
        CommandRun wrong = change("review", "import", sheet("perhaps").toString());
        assertThat(wrong.code()).isEqualTo(Main.FAILED);
        assertThat(wrong.err()).contains("sheet.csv, row 2: the verdict is accept, correct or reject").doesNotContain("\tat ");
        assertThat(change("import", Files.writeString(folder.resolve("odd.json"), "{}").toString()).err()).contains("odd.json has neither");
        Files.writeString(folder.resolve("token"), "another-token-altogether");
        assertThat(change("review", "import", sheet("accept").toString()).err()).contains("This is not the token");
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    void anAddressThatIsNoEndpointIsSaidInALine() {
        CommandRun page = CommandRun.of("export", "--to", "csv", "--endpoint", server.url());
        assertThat(page.code()).isEqualTo(Main.FAILED);
        assertThat(page.err()).contains("did not answer: Endpoint returned Content-Type: text/html").doesNotContain("\tat ");
    }
}
