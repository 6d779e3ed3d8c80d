package org.hearsay.article.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive (WARC, plain or gzip): its response records in HTML with status 200. */
final class WebArchive implements Iterator<Source> {

    private final String name;
    private final WarcReader reader;
    private Source next;
    private boolean ended;

    WebArchive(String name, InputStream in) throws IOException {
        this.name = name;
        this.reader = new WarcReader(in);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Source source = next;
        next = null;
        return source;
    }

    private void advance() {
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                ended = true;
            } else if (record.get() instanceof WarcResponse response) {
                next = page(response);
            }
        } catch (IOException e) {
            // What follows cannot be found without the length of this record.
            ended = true;
            next = new Source.Unreadable(name, "this web archive is cut off or damaged after byte " + reader.position() + ": " + UnreadableException.reason(e));
        } catch (RuntimeException e) {
            // The library reports some damage only by stumbling over it.
            ended = true;
            next = new Source.Unreadable(name, "this web archive is damaged after byte " + reader.position() + ": " + e.getMessage());
        }
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
