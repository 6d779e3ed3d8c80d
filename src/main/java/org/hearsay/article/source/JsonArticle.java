package org.hearsay.article.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as a JSON object: {@code html} or {@code text} with the content, and optionally {@code url}, {@code title}, {@code date},
 * {@code authors} (or {@code author}) and {@code publisher}. Other fields are not read.
 */
final class JsonArticle {

    private JsonArticle() {}

    /**
     * The article of an object.
     *
     * @param place what the user calls the place where it stands
     * @param value a JSON value, which may be no such object
     */
    static Source of(String place, JsonElement value) {
        if (!(value instanceof JsonObject object)) {
            return new Source.Unreadable(place, "this is no JSON object");
        }
        Optional<String> url = Optional.of(string(object, "url")).filter(address -> !address.isEmpty());
        Stated stated = new Stated(string(object, "title"), string(object, "date"), object.has("authors") ? strings(object.get("authors")) : strings(object.get("author")), string(object, "publisher"));
        if (object.has("html") && object.get("html").isJsonPrimitive()) {
            return new Source.Page(place, url, string(object, "html"), stated);
        }
        if (object.has("text") && object.get("text").isJsonPrimitive()) {
            return new Source.Text(place, url, string(object, "text"), stated);
        }
        return new Source.Unreadable(place, "this JSON object has neither an \"html\" nor a \"text\" field");
    }

    private static String string(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static List<String> strings(JsonElement value) {
        List<String> found = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(one -> found.addAll(strings(one.isJsonArray() ? null : one)));
        } else if (value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()) {
            found.add(value.getAsString());
        }
        return found;
    }
}
