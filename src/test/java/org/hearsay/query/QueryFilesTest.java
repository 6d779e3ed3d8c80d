package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.hearsay.graph.Iris;
import org.junit.jupiter.api.Test;

/** What is made from the queries is what the repository holds: nobody edits a copy. */
class QueryFilesTest {

    private static final Path FOLDER = Path.of("queries");
    private static final QueryBook BOOK = QueryBook.read(FOLDER);
    private static final List<String> GROUPS = List.of("actors", "attribution", "contradictions", "data quality", "geography", "sources and trust", "time");

    @Test
    void thereAreThirtyQueriesAndMoreInTheSevenGroups() {
        assertThat(BOOK.queries()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(BOOK.queries().stream().map(NamedQuery::group).distinct()).containsExactlyElementsOf(GROUPS);
    }

    @Test
    void theFilesOfTheRepositoryAreThoseThatTheQueriesMake() throws IOException {
        for (Map.Entry<Path, String> file : QueryFiles.of(FOLDER, Iris.DEFAULT_BASE).entrySet()) {
            assertThat(Files.readString(file.getKey())).as(file.getKey() + ", made by: hearsay queries --write queries").isEqualTo(file.getValue());
        }
    }

    @Test
    void everyQueryStandsInTheSparqlNotebookWordForWord() throws IOException {
        JsonArray cells = JsonParser.parseString(Files.readString(FOLDER.resolve("hearsay.sparqlbook"))).getAsJsonArray();
        List<String> code = new ArrayList<>();
        cells.forEach(cell -> {
            JsonObject each = cell.getAsJsonObject();
            assertThat(each.keySet()).containsExactly("kind", "language", "value", "metadata");
            if (each.get("kind").getAsInt() == 2) {
                code.add(each.get("value").getAsString());
            }
        });
        assertThat(code).isEqualTo(BOOK.queries().stream().map(query -> "# [endpoint=http://localhost:3030/sparql]\n" + query.text()).toList());
    }

    @Test
    void everyQueryIsAnExecutable() {
        Graph graph = RDFDataMgr.loadGraph(FOLDER.resolve("examples.ttl").toString());
        List<String> texts = graph.find(Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/shacl#select"), Node.ANY)
                .mapWith(Triple::getObject).mapWith(Node::getLiteralLexicalForm).toList();
        assertThat(texts).containsExactlyInAnyOrderElementsOf(BOOK.queries().stream().map(NamedQuery::text).toList());
    }

    /** They are read on a forge's page too, where nothing runs: each is saved with what its cells gave, and asks only queries of the book. */
    @Test
    void sixNotebooksAreSavedWithTheirOutputs() throws IOException {
        List<Path> notebooks = QueryFiles.of(FOLDER, Iris.DEFAULT_BASE).keySet().stream().filter(file -> file.toString().endsWith(".ipynb")).toList();
        assertThat(notebooks).hasSize(6);
        for (Path notebook : notebooks) {
            int[] counts = new int[3];
            JsonParser.parseString(Files.readString(notebook)).getAsJsonObject().getAsJsonArray("cells").forEach(element -> {
                JsonObject cell = element.getAsJsonObject();
                JsonObject own = cell.getAsJsonObject("metadata").getAsJsonObject("hearsay");
                counts[0] += own != null && own.has("query") ? 1 : 0;
                counts[1] += own != null && own.has("headline") && !cell.getAsJsonArray("outputs").isEmpty() ? 1 : 0;
                counts[2] += cell.toString().contains("\"image/png\"") ? 1 : 0;
                assertThat(cell.toString()).as(notebook.toString()).doesNotContain("\"output_type\":\"error\"", "\"name\":\"stderr\"");
            });
            assertThat(counts[0]).as("query cells of " + notebook).isGreaterThan(1);
            assertThat(counts[1]).as("headline cells of " + notebook).isEqualTo(1);
            assertThat(counts[2]).as("pictures of " + notebook).isGreaterThan(0);
        }
    }

    @Test
    void aQueryCellIsMadeAnewAndAllElseIsLeftAlone() {
        String notebook = """
                {
                 "cells": [
                  {
                   "cell_type": "code",
                   "execution_count": 3,
                   "metadata": {
                    "hearsay": {
                     "query": "articles"
                    }
                   },
                   "outputs": [
                    1
                   ],
                   "source": [
                    "ARTICLES = 0"
                   ]
                  },
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "metadata": {},
                   "outputs": [],
                   "source": [
                    "print(\\"é < 1\\")"
                   ]
                  }
                 ],
                 "metadata": {},
                 "nbformat": 4,
                 "nbformat_minor": 5
                }
                """;
        String updated = JupyterNotebook.updated("a.ipynb", notebook, BOOK);
        JsonObject cell = JsonParser.parseString(updated).getAsJsonObject().getAsJsonArray("cells").get(0).getAsJsonObject();
        StringBuilder source = new StringBuilder();
        cell.getAsJsonArray("source").forEach(line -> source.append(line.getAsString()));
        assertThat(source).hasToString("ARTICLES = r\"\"\"\n" + BOOK.query("articles").text() + "\"\"\"");
        assertThat(cell.getAsJsonArray("outputs")).isEmpty();
        assertThat(updated.substring(updated.indexOf("null"))).isEqualTo(notebook.substring(notebook.indexOf("null")));
        assertThat(JupyterNotebook.updated("a.ipynb", updated, BOOK)).isEqualTo(updated);
        assertThatThrownBy(() -> JupyterNotebook.updated("a.ipynb", notebook.replace("\"articles\"", "\"gossip\""), BOOK)).hasMessageContaining("no query gossip");
        assertThatThrownBy(() -> JupyterNotebook.updated("a.ipynb", "[1]", BOOK)).hasMessageContaining("a.ipynb is no notebook");
    }
}
