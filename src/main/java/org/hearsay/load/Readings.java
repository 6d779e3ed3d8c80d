package org.hearsay.load;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Reading;

/**
 * The articles of several files and folders, one after the other. A stream made by {@code flatMap} would do, but its iterator takes in a whole
 * folder before it hands out the first article.
 */
public final class Readings implements Iterator<Reading>, AutoCloseable {

    private final Iterator<Path> paths;
    private final Function<Path, Stream<Reading>> reader;
    private Stream<Reading> open = Stream.empty();
    private Iterator<Reading> current = open.iterator();

    /**
     * Opens nothing yet.
     *
     * @param paths files and folders
     * @param reader {@link org.hearsay.article.ArticleReader#read(Path)} or {@link org.hearsay.article.ArticleReader#readRaw(Path)}
     */
    public Readings(List<Path> paths, Function<Path, Stream<Reading>> reader) {
        this.paths = paths.iterator();
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && paths.hasNext()) {
            open.close();
            open = reader.apply(paths.next());
            current = open.iterator();
        }
        return current.hasNext();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void close() {
        open.close();
    }
}
