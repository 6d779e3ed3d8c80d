package org.hearsay.load;

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

    private final Iterator<Stream<Reading>> inputs;
    private Stream<Reading> open = Stream.empty();
    private Iterator<Reading> current = open.iterator();

    /**
     * Opens nothing yet.
     *
     * @param inputs files, folders and addresses
     * @param reader {@link org.hearsay.article.ArticleReader#read(String)}, or another of its methods
     */
    public <T> Readings(List<T> inputs, Function<? super T, Stream<Reading>> reader) {
        this.inputs = inputs.stream().<Stream<Reading>>map(reader).iterator();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && inputs.hasNext()) {
            open.close();
            open = inputs.next();
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
