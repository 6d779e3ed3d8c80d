package org.hearsay.article.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The articles of a file with one JSON object on each line: {@code html} or {@code text} with the content, and optionally {@code url},
 * {@code title}, {@code date}, {@code authors} (or {@code author}) and {@code publisher}. Other fields are not read.
 */
final class JsonLines implements Iterator<Source> {

    private final String name;
    private final BufferedReader lines;
    private int number;
    private Source next;
    private boolean ended;

    JsonLines(String name, BufferedReader lines) {
        this.name = name;
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Source source = next;
        next = null;
        return source;
    }

    private void advance() {
        number++;
        String place = name + "#L" + number;
        try {
            String line = readLine();
            if (line == null) {
                ended = true;
            } else if (!line.isBlank()) {
                next = source(place, line);
            }
        } catch (UnreadableException e) {
            next = new Source.Unreadable(place, e.getMessage());
        } catch (IOException e) {
            ended = true;
            next = new Source.Unreadable(place, UnreadableException.reason(e));
        }
    }

    /** A line of bounded length; of a longer one the rest is read over. */
    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= Bytes.MOST) {
                line.append((char) c);
            }
            c = lines.read();
        }
        if (line.length() > Bytes.MOST) {
            throw new UnreadableException("this line is longer than " + Bytes.MOST / 1_000_000 + " million characters");
        }
        return line.toString();
    }

    private static Source source(String place, String line) throws UnreadableException {
        JsonObject object = object(line);
        Optional<String> url = Optional.of(string(object, "url")).filter(address -> !address.isEmpty());
        Stated stated = new Stated(string(object, "title"), string(object, "date"), object.has("authors") ? strings(object.get("authors")) : strings(object.get("author")), string(object, "publisher"));
        if (object.has("html") && object.get("html").isJsonPrimitive()) {
            return new Source.Page(place, url, string(object, "html"), stated);
        }
        if (object.has("text") && object.get("text").isJsonPrimitive()) {
            return new Source.Text(place, url, string(object, "text"), stated);
        }
        throw new UnreadableException("this line has neither an \"html\" nor a \"text\" field");
    }

    private static JsonObject object(String line) throws UnreadableException {
        try {
            if (JsonParser.parseString(line) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException broken) {
            throw new UnreadableException("this line is no JSON: " + broken.getMessage(), broken);
        }
        throw new UnreadableException("this line is no JSON object");
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
