package org.hearsay.query;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The named queries as a notebook of the SPARQL Notebook extension for VS Code: a JSON array of cells, each with {@code kind} (1 is prose, 2 is
 * code), {@code language}, {@code value} and {@code metadata}. A cell's endpoint stands in a comment, {@code # [endpoint=URL]}.
 */
public final class SparqlNotebook {

    private static final int PROSE = 1;
    private static final int CODE = 2;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private SparqlNotebook() {}

    /**
     * The content of a {@code .sparqlbook} file.
     *
     * @param endpoint where its queries are sent
     */
    public static String of(QueryBook book, String endpoint) {
        JsonArray cells = new JsonArray();
        cells.add(cell(PROSE, "markdown", "# Hearsay: ask who says what\n\nStart the server with `./hearsay serve`, then run the cells. They ask `" + endpoint
                + "`; write another address into the first line of a cell to ask another server. Made by `hearsay queries --write` from `queries/*.rq`."));
        String group = "";
        for (NamedQuery query : book.queries()) {
            if (!query.group().equals(group)) {
                group = query.group();
                cells.add(cell(PROSE, "markdown", "## " + group.substring(0, 1).toUpperCase() + group.substring(1)));
            }
            cells.add(cell(PROSE, "markdown", "### " + query.title() + "\n\n" + query.question() + "\n\n" + query.description()));
            cells.add(cell(CODE, "sparql", "# [endpoint=" + endpoint + "]\n" + query.text()));
        }
        return GSON.toJson(cells) + "\n";
    }

    private static JsonObject cell(int kind, String language, String value) {
        JsonObject cell = new JsonObject();
        cell.addProperty("kind", kind);
        cell.addProperty("language", language);
        cell.addProperty("value", value);
        cell.add("metadata", new JsonObject());
        return cell;
    }
}
