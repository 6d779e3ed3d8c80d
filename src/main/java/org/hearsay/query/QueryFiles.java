package org.hearsay.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The files that are made from a folder of queries: for editors, for programs, and the query cells of the notebooks. */
public final class QueryFiles {

    private QueryFiles() {}

    /**
     * Path to content of every file that a folder of queries should have beside them.
     *
     * @param folder holds the queries, and its folder {@code notebooks} the notebooks
     * @param base the address of the server that the files ask, with a slash at its end
     * @throws QueryException if a query or a notebook is wrong
     */
    public static Map<Path, String> of(Path folder, String base) {
        QueryBook book = QueryBook.read(folder);
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("hearsay.sparqlbook"), SparqlNotebook.of(book, base + "sparql"));
        files.put(folder.resolve("examples.ttl"), turtle(book, base));
        for (Path notebook : notebooks(folder.resolve("notebooks"))) {
            files.put(notebook, JupyterNotebook.updated(notebook.toString(), read(notebook), book));
        }
        return files;
    }

    private static String turtle(QueryBook book, String base) {
        return "# The named queries as SHACL executables, as the server gives them at /.well-known/sparql-examples. Made by `hearsay queries --write`.\n\n"
                + RDFWriter.source(Executables.of(book, base)).format(RDFFormat.TURTLE_PRETTY).asString();
    }

    private static List<Path> notebooks(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
        } catch (IOException e) {
            throw new QueryException("the notebooks of " + folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
