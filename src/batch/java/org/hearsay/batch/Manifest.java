package org.hearsay.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What a batch made: its parts in their order, and what could not be read. Knows no clock, so that two runs over the same inputs write the same one.
 *
 * @param base of nodes
 * @param parts as they are in the folder
 */
record Manifest(String base, List<Part> parts) {

    /** The file that it is written to, after everything else. */
    static final String NAME = "manifest.json";

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** What could not be read, in the order of the inputs. */
    List<Part.Failure> failures() {
        return parts.stream().flatMap(part -> part.failures().stream()).toList();
    }

    private long articles() {
        return parts.stream().mapToLong(Part::articles).sum();
    }

    private long claims() {
        return parts.stream().mapToLong(Part::claims).sum();
    }

    /** One line for people. */
    String summary() {
        return articles() + " articles with " + claims() + " claims in " + parts.size() + " parts; " + failures().size() + " failed.";
    }

    /** The file's content. */
    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("base", base);
        json.addProperty("articles", articles());
        json.addProperty("claims", claims());
        JsonArray list = new JsonArray();
        parts.forEach(part -> list.add(json(part)));
        json.add("parts", list);
        json.add("failures", GSON.toJsonTree(failures()));
        return GSON.toJson(json) + "\n";
    }

    private static JsonObject json(Part part) {
        JsonObject json = new JsonObject();
        json.addProperty("file", part.file());
        json.addProperty("articles", part.articles());
        json.addProperty("claims", part.claims());
        json.addProperty("bytes", part.bytes());
        json.addProperty("sha256", part.sha256());
        return json;
    }
}
