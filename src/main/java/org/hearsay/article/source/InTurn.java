package org.hearsay.article.source;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** What several streams hold, one after the other. An iterator over {@code flatMap} would take in a whole web archive before its first page. */
final class InTurn implements Iterator<Source> {

    private final Iterator<Stream<Source>> streams;
    private Stream<Source> open = Stream.empty();
    private Iterator<Source> current = open.iterator();

    InTurn(Iterator<Stream<Source>> streams) {
        this.streams = streams;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && streams.hasNext()) {
            open.close();
            open = streams.next();
            current = open.iterator();
        }
        return current.hasNext();
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    void close() {
        open.close();
    }
}
