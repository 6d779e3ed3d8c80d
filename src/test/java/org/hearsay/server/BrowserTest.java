package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.graph.Iris;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of the graph and of addresses that try to run a script, in a real browser. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String RAN = "document.title='a script ran'";

    /** Each would change the page's title if it ran. */
    private static final List<String> PAYLOADS = Stream.of(
            "<script>RAN</script>", "</title><script>RAN</script>", "</script><script>RAN</script>", "<img src=x onerror=\"RAN\">", "<svg onload=\"RAN\">",
            "<svg><script>RAN</script></svg>", "\"><script>RAN</script>", "'><script>RAN</script>", "\" onmouseover=\"RAN\" autofocus onfocus=\"RAN", "' onfocus='RAN' autofocus='",
            "javascript:RAN", "<a href=\"javascript:RAN\" autofocus onfocus=\"RAN\">x</a>", "<iframe srcdoc=\"<script>parent.RAN</script>\">", "<body onload=\"RAN\">", "<details open ontoggle=\"RAN\">",
            "<input autofocus onfocus=\"RAN\">", "<video><source onerror=\"RAN\">", "<math><mtext></mtext><script>RAN</script></math>", "<!--><script>RAN</script>-->", "<![CDATA[<script>RAN</script>]]>",
            "</textarea><script>RAN</script>", "</style><script>RAN</script>", "</svg><script>RAN</script>", "<style onload=\"RAN\"></style>", "<object data=\"javascript:RAN\">",
            "<link rel=stylesheet href=x onerror=\"RAN\">", "<meta http-equiv=refresh content=\"0;url=javascript:RAN\">", "&lt;script&gt;RAN&lt;/script&gt;", "\\u003cscript\\u003eRAN\\u003c/script\\u003e", "{{constructor.constructor('RAN')()}}")
            .map(payload -> payload.replace("RAN", RAN)).toList();

    private static Served served;

    @TempDir
    private Path profile;

    @BeforeAll
    static void start() {
        Store store = Store.temporary(new Iris(Served.BASE));
        Served.load(store, Path.of("src/test/resources/server/graph.trig"));
        Node graph = NodeFactory.createURI(Served.BASE + "id/article-payloads");
        Node claim = NodeFactory.createURI(Served.BASE + "id/claim-hostile-1");
        store.write(change -> change.replace(graph, IntStream.range(0, PAYLOADS.size()).boxed().flatMap(i -> {
            Node question = NodeFactory.createURI(Served.BASE + "id/question-payload-" + i);
            return Stream.of(
                    Triple.create(question, RDF.type.asNode(), hs("Question")),
                    Triple.create(question, RDFS.label.asNode(), NodeFactory.createLiteralString(PAYLOADS.get(i))),
                    Triple.create(claim, hs("answers"), question),
                    Triple.create(claim, hs("cue"), NodeFactory.createLiteralString(PAYLOADS.get(i))));
        }).toList()));
        served = Served.over(store, Limits.standard());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Node hs(String local) {
        return NodeFactory.createURI("https://w3id.org/hearsay/ns#" + local);
    }

    @Test
    void no_script_of_a_payload_runs() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "there is no Chromium here");
        assertThat(PAYLOADS).hasSize(30);
        assertThat(dom("/page/claim-hostile-1")).contains("From mouth to mouth").doesNotContain("<title>a script ran");
        assertThat(dom("/questions")).contains("Questions").doesNotContain("<title>a script ran");
    }

    @Test
    void no_payload_is_markup_in_any_parameter() {
        for (String payload : PAYLOADS) {
            String encoded = Served.encoded(payload);
            for (String path : List.of("/search?q=", "/timeline?about=", "/sparql?open=", "/sparql?query=", "/page/", "/data/fbi?format=", "/suggest?q=")) {
                if (!path.equals("/page/") || !encoded.contains("%2F") && !encoded.contains("%5C")) {
                    String body = served.get(path + encoded, "text/html").body();
                    assertThat(body).as(path + payload).doesNotContain("<script>" + RAN).doesNotContain("=\"" + RAN).doesNotContain("<svg onload").doesNotContain("href=\"javascript");
                }
            }
        }
    }

    /** The page as it is after its scripts have run. */
    private String dom(String path) throws IOException, InterruptedException {
        Path out = profile.resolve("dom.html");
        Process browser = new ProcessBuilder(CHROMIUM.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--user-data-dir=" + profile.resolve("profile"), "--virtual-time-budget=3000", "--dump-dom", served.at(path).toString())
                .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(browser.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
