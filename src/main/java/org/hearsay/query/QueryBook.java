package org.hearsay.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All named queries.
 *
 * @param queries sorted by group and name, names unique
 */
public record QueryBook(List<NamedQuery> queries) {

    private static final String ENDING = ".rq";

    public QueryBook {
        queries = queries.stream().sorted(Comparator.comparing(NamedQuery::group).thenComparing(NamedQuery::name)).toList();
    }

    /** The queries that the jar carries. */
    public static QueryBook bundled() {
        URL folder = QueryBook.class.getResource("/queries");
        if (folder == null) {
            throw new QueryException("the jar has no folder queries");
        }
        try {
            if (!(folder.openConnection() instanceof JarURLConnection inJar)) {
                return read(Path.of(folder.toURI()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
                return read(jar.getPath("/queries"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new QueryException("the jar's queries cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The queries of a folder: its files {@code NAME.rq}.
     *
     * @throws QueryException if a file is wrong, or there is none; the message names file, line and reason
     */
    public static QueryBook read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<NamedQuery> queries = files.filter(file -> file.toString().endsWith(ENDING)).sorted().map(QueryBook::readFile).toList();
            if (queries.isEmpty()) {
                throw new QueryException(folder + " holds no queries (files that end with " + ENDING + ")");
            }
            return new QueryBook(queries);
        } catch (IOException e) {
            throw new QueryException("the queries of " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static NamedQuery readFile(Path file) {
        String name = file.getFileName().toString();
        try {
            return NamedQuery.read(file.toString(), name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * The query with a name.
     *
     * @throws QueryException if there is none; the message names those that there are
     */
    public NamedQuery query(String name) {
        return queries.stream().filter(query -> query.name().equals(name)).findFirst().orElseThrow(() -> new QueryException(
                "there is no query " + name + "; there are " + queries.stream().map(NamedQuery::name).sorted().collect(Collectors.joining(", "))));
    }
}
