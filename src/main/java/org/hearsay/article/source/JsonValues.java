package org.hearsay.article.source;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/**
 * The articles of a file of JSON objects that may each run over many lines, one after the other or in an array. They are taken one by one, so
 * that a file may be larger than the memory. What stands behind a syntax error, or anything that is no object, cannot be told, so reading ends there.
 */
final class JsonValues extends AbstractSpliterator<Source> {

    private final String name;
    private final Bounded text;
    private final JsonReader json;
    private int number;
    private boolean ended;

    JsonValues(String name, Reader text) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.name = name;
        this.text = new Bounded(text);
        this.json = new JsonReader(this.text);
        // Lenient is what lets several values follow one another.
        json.setStrictness(Strictness.LENIENT);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Source> action) {
        if (ended) {
            return false;
        }
        String place = name + "#" + (number + 1);
        try {
            text.read = 0;
            if (isAtEnd()) {
                ended = true;
                return false;
            }
            number++;
            ended = json.peek() != JsonToken.BEGIN_OBJECT;
            action.accept(JsonArticle.of(place, JsonParser.parseReader(json)));
        } catch (IOException | JsonParseException | IllegalStateException broken) {
            ended = true;
            action.accept(new Source.Unreadable(place, reason(broken)));
        }
        return true;
    }

    /** Whether nothing follows; passes the brackets of arrays around objects. */
    private boolean isAtEnd() throws IOException {
        while (true) {
            JsonToken token = json.peek();
            if (token == JsonToken.BEGIN_ARRAY) {
                json.beginArray();
            } else if (token == JsonToken.END_ARRAY) {
                json.endArray();
            } else {
                return token == JsonToken.END_DOCUMENT;
            }
        }
    }

    private static String reason(Exception broken) {
        Throwable cause = broken;
        while (cause != null && !(cause instanceof UnreadableException)) {
            cause = cause.getCause();
        }
        return cause != null ? cause.getMessage() : "this is no JSON, so nothing from here on is read: " + JsonArticle.fault(broken);
    }

    /** Refuses a value that is longer than a page may be. */
    private static final class Bounded extends FilterReader {

        private long read;

        Bounded(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (read > Bytes.MOST) {
                throw new UnreadableException("this JSON value is longer than " + Bytes.MOST / 1_000_000 + " million characters");
            }
            int count = super.read(buffer, offset, length);
            read += Math.max(count, 0);
            return count;
        }
    }
}
