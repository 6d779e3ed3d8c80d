package org.hearsay.query;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Locale;
import java.util.Optional;

/**
 * The query cells of a Jupyter notebook: code cells whose metadata say {@code {"hearsay": {"query": NAME}}}. Their source is a Python string that
 * holds the named query, {@code NAME = """…"""}, so that whoever reads the notebook sees what is asked.
 */
public final class JupyterNotebook {

    /** As Jupyter itself writes notebooks, so that saving one there changes nothing. */
    private static final Gson GSON = new GsonBuilder().setFormattingStyle(FormattingStyle.PRETTY.withIndent(" ")).disableHtmlEscaping().serializeNulls().create();

    private JupyterNotebook() {}

    /**
     * A notebook with its query cells made anew; what they gave before is left out where they changed.
     *
     * @param file its name, for errors
     * @param notebook its content
     * @throws QueryException if it is no notebook, or names a query that is not in the book
     */
    public static String updated(String file, String notebook, QueryBook book) {
        JsonObject content;
        try {
            content = JsonParser.parseString(notebook).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new QueryException(file + " is no notebook: " + e.getMessage(), e);
        }
        boolean changed = false;
        for (JsonElement element : content.getAsJsonArray("cells")) {
            JsonObject cell = element.getAsJsonObject();
            Optional<String> query = queryOf(cell);
            if (query.isPresent()) {
                changed |= update(cell, source(book.query(query.get())));
            }
        }
        return changed ? GSON.toJson(content) + "\n" : notebook;
    }

    private static Optional<String> queryOf(JsonObject cell) {
        return Optional.ofNullable(cell.getAsJsonObject("metadata")).map(metadata -> metadata.getAsJsonObject("hearsay"))
                .map(own -> own.getAsJsonPrimitive("query")).map(JsonElement::getAsString);
    }

    private static boolean update(JsonObject cell, JsonArray source) {
        if (source.equals(cell.get("source"))) {
            return false;
        }
        cell.add("source", source);
        cell.add("outputs", new JsonArray());
        return true;
    }

    /** Lines with their ends, as the format wants them. */
    private static JsonArray source(NamedQuery query) {
        JsonArray lines = new JsonArray();
        lines.add(query.name().replace('-', '_').toUpperCase(Locale.ROOT) + " = r\"\"\"\n");
        query.text().lines().forEach(line -> lines.add(line + "\n"));
        lines.add("\"\"\"");
        return lines;
    }
}
