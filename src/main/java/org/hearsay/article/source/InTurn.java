package org.hearsay.article.source;

import java.util.Iterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What several streams hold, one after the other. An iterator over {@code flatMap} would take in a whole web archive before its first page. */
final class InTurn extends AbstractSpliterator<Source> {

    private final Iterator<Stream<Source>> streams;
    private Stream<Source> open = Stream.empty();
    private Iterator<Source> current = open.iterator();

    InTurn(Iterator<Stream<Source>> streams) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.streams = streams;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Source> action) {
        while (!current.hasNext() && streams.hasNext()) {
            open.close();
            open = streams.next();
            current = open.iterator();
        }
        if (!current.hasNext()) {
            return false;
        }
        action.accept(current.next());
        return true;
    }

    void close() {
        open.close();
    }
}
