package org.hearsay.export.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Builds and writes JSON objects whose properties keep their order. */
final class JsonTrees {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonTrees() {}

    /** An object of names and texts, alternating. */
    static JsonObject object(String... namesAndTexts) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            object.addProperty(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return object;
    }

    static void write(JsonElement tree, OutputStream out) throws IOException {
        out.write((GSON.toJson(tree) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
