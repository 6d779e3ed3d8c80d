package org.hearsay.article.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive (WARC, plain or gzip): its response records in HTML with status 200. */
final class WebArchive extends AbstractSpliterator<Source> {

    private final String name;
    private final WarcReader reader;
    private boolean ended;

    WebArchive(String name, InputStream in) throws IOException {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.name = name;
        this.reader = new WarcReader(in);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Source> action) {
        Source next = null;
        while (next == null && !ended) {
            next = next();
        }
        if (next != null) {
            action.accept(next);
        }
        return next != null;
    }

    /** What the next record holds; null if that is no page. */
    private Source next() {
        try {
            Optional<WarcRecord> record = reader.next();
            ended = record.isEmpty();
            return !ended && record.get() instanceof WarcResponse response ? page(response) : null;
        } catch (IOException e) {
            return damaged("cut off or damaged", UnreadableException.reason(e));
        } catch (RuntimeException e) {
            // The library reports some damage only by stumbling over it.
            return damaged("damaged", e.getMessage());
        }
    }

    /** What follows damage cannot be found, for want of the record's length. */
    private Source damaged(String how, String reason) {
        ended = true;
        return new Source.Unreadable(name, "this web archive is " + how + " after byte " + reader.position() + ": " + reason);
    }

    /** The page of a record; null if it is something else. */
    private Source page(WarcResponse record) throws IOException {
        String place = name + "#" + record.id();
        if (record.target() == null || !record.target().startsWith("http")) {
            return null;
        }
        HttpResponse http = record.http();
        MediaType type = http.contentType();
        if (http.status() != 200 || !type.base().equals(MediaType.HTML) && !type.base().equals(MediaType.XHTML)) {
            return null;
        }
        try {
            byte[] body = Bytes.unpacked(Bytes.read(http.bodyDecoded().stream()));
            return new Source.Page(place, Optional.of(record.target()), Charsets.decode(body, Optional.ofNullable(type.parameters().get("charset"))), Stated.NOTHING);
        } catch (UnreadableException tooLarge) {
            return new Source.Unreadable(place, tooLarge.getMessage());
        }
    }
}
