package org.hearsay.article.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
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
        if (isString(object.get("html"))) {
            return new Source.Page(place, url, string(object, "html"), stated);
        }
        if (isString(object.get("text"))) {
            return new Source.Text(place, url, string(object, "text"), stated);
        }
        return new Source.Unreadable(place, "this JSON object has no text in a field \"html\" or \"text\"");
    }

    private static boolean isString(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    /** What is wrong with JSON, without the names of classes that the library puts before it, and what it advises programmers. */
    static String fault(Exception broken) {
        String message = broken.getCause() == null ? broken.getMessage() : broken.getCause().getMessage();
        return message.lines().findFirst().orElse("").replace("Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON", "malformed").strip();
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
