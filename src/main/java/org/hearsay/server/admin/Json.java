package org.hearsay.server.admin;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hearsay.load.LoadReport;
import org.hearsay.load.Outcome;

/** Answers in JSON. */
final class Json {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private Json() {}

    /** Sends an object as the whole answer. */
    static void send(HttpServletResponse response, int status, JsonObject object) throws IOException {
        byte[] bytes = (GSON.toJson(object) + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /**
     * A report with what became of each article.
     *
     * @param version of the store afterwards
     */
    static JsonObject report(LoadReport report, List<Outcome> outcomes, long version) {
        JsonObject json = new JsonObject();
        json.addProperty("added", report.added());
        json.addProperty("replaced", report.replaced());
        json.addProperty("unchanged", report.unchanged());
        json.addProperty("failed", report.failed().size());
        json.addProperty("claims", report.claims());
        json.addProperty("version", version);
        JsonArray articles = new JsonArray();
        outcomes.forEach(outcome -> articles.add(outcome(outcome)));
        json.add("articles", articles);
        return json;
    }

    private static JsonObject outcome(Outcome outcome) {
        JsonObject json = new JsonObject();
        json.addProperty("source", outcome.source());
        if (outcome instanceof Outcome.Loaded loaded) {
            json.addProperty("outcome", loaded.effect().name().toLowerCase(Locale.ROOT));
            json.addProperty("article", loaded.article());
            json.addProperty("title", loaded.title());
            json.addProperty("claims", loaded.claims());
            loaded.unread().ifPresent(language -> json.addProperty("unread", language));
        } else if (outcome instanceof Outcome.Failed failed) {
            json.addProperty("outcome", "failed");
            json.addProperty("reason", failed.reason());
        }
        return json;
    }
}
