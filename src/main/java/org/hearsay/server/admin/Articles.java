package org.hearsay.server.admin;

import com.google.gson.JsonObject;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearsay.load.Intake;
import org.hearsay.load.LoadReport;
import org.hearsay.load.Outcome;
import org.hearsay.server.http.Parameters;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.http.Requests;
import org.hearsay.store.Store;

/** {@code /articles}: takes articles in, replaces them and takes them out, and answers with the load report. */
final class Articles {

    private static final int LONGEST_BODY = 64 << 20;
    private static final int DIGITS_OF_NAME = 16;

    /** Media types with the endings that files of them have. */
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".xhtml",
            "text/plain", ".txt",
            "application/warc", ".warc",
            "application/jsonl", ".jsonl",
            "application/x-ndjson", ".jsonl",
            "application/x-jsonlines", ".jsonl");

    private static final List<String> QUADS = List.of("application/n-quads", "text/x-nquads");

    private final Intake intake;
    private final Store store;
    private final MeterRegistry meters;

    Articles(Intake intake, Store store, MeterRegistry meters) {
        this.intake = intake;
        this.store = store;
        this.meters = meters;
    }

    /** POST: all articles of the body. */
    void add(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (QUADS.contains(Requests.mediaType(request))) {
            byte[] quads = Requests.bytes(request, LONGEST_BODY);
            answer(response, each -> addGraphs(quads, each));
        } else {
            Intake.Sending sending = sending(request);
            answer(response, each -> intake.add(sending, each));
        }
    }

    private LoadReport addGraphs(byte[] quads, Consumer<Outcome> each) {
        try {
            return intake.addGraphs(quads, each);
        } catch (IllegalArgumentException e) {
            throw new RequestProblem(422, "Nothing was loaded: " + e.getMessage() + ".");
        }
    }

    /** PUT: the one article of the body, under the name that the address has. */
    void put(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = iri(request);
        Intake.Sending sending = sending(request);
        answer(response, each -> intake.put(iri, sending, each));
    }

    /** DELETE: the article of the address. */
    void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = iri(request);
        if (!intake.remove(iri)) {
            throw new RequestProblem(404, "There is no article " + iri + ".");
        }
        meters.counter("hearsay.articles.taken", "outcome", "removed").increment();
        JsonObject json = new JsonObject();
        json.addProperty("removed", iri);
        json.addProperty("version", store.version());
        Json.send(response, HttpServletResponse.SC_OK, json);
    }

    @FunctionalInterface
    private interface Loading {
        LoadReport load(Consumer<Outcome> each);
    }

    private void answer(HttpServletResponse response, Loading loading) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        LoadReport report = loading.load(outcomes::add);
        count("new", report.added());
        count("replaced", report.replaced());
        count("unchanged", report.unchanged());
        count("failed", report.failed().size());
        Json.send(response, status(report), Json.report(report, outcomes, store.version()));
    }

    private void count(String outcome, int articles) {
        meters.counter("hearsay.articles.taken", "outcome", outcome).increment(articles);
    }

    private static int status(LoadReport report) {
        boolean onlyNew = report.added() > 0 && report.replaced() + report.unchanged() + report.failed().size() == 0;
        return report.loaded() == 0 ? 422 : onlyNew ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK;
    }

    private String iri(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!path.matches("article-[a-z0-9]+")) {
            throw new RequestProblem(404, "An article's address is /articles/article-…, with the end of its IRI.");
        }
        return store.iris().idPrefix() + path;
    }

    private static Intake.Sending sending(HttpServletRequest request) {
        String ending = ENDINGS.get(Requests.mediaType(request));
        if (ending == null) {
            throw new RequestProblem(415, "Send articles as text/html, text/plain, application/warc or application/jsonl, or graphs as application/n-quads.");
        }
        Parameters parameters = Parameters.ofAddress(request);
        byte[] content = Requests.bytes(request, LONGEST_BODY);
        String name = parameters.one("name").orElseGet(() -> "sent-" + digest(content) + ending);
        return new Intake.Sending(name, parameters.one("url").map(Articles::address), content);
    }

    private static String address(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && uri.getScheme().matches("(?i)https?")) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw new RequestProblem(400, "The parameter url is no address: " + e.getMessage());
        }
        throw new RequestProblem(400, "The parameter url is no web address with http or https.");
    }

    /** What is sent twice without a name is the same article. */
    private static String digest(byte[] content) {
        return DigestUtils.sha256Hex(content).substring(0, DIGITS_OF_NAME);
    }
}
