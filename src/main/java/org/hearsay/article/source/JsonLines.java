package org.hearsay.article.source;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/**
 * The articles of a file with one JSON object on each line. A line that is broken spoils no other. Where the first line is but the beginning
 * of a value, or of an array, the file is read as {@link JsonValues} instead.
 */
final class JsonLines extends AbstractSpliterator<Source> {

    private final String name;
    private final BufferedReader lines;
    private int number;
    private boolean begun;
    private boolean ended;
    private JsonValues values;

    JsonLines(String name, BufferedReader lines) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.name = name;
        this.lines = lines;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Source> action) {
        Source next = null;
        while (next == null && values == null && !ended) {
            next = next();
        }
        if (values != null) {
            return values.tryAdvance(action);
        }
        if (next != null) {
            action.accept(next);
        }
        return next != null;
    }

    /** What stands on the next line; null if it is empty, or not to be read as a line. */
    private Source next() {
        String place = name + "#L" + ++number;
        try {
            if (!begun) {
                lines.mark(Bytes.MOST + 2);
            }
            String line = readLine();
            ended = line == null;
            return ended || line.isBlank() ? null : source(place, line);
        } catch (UnreadableException tooLong) {
            begun = true;
            return new Source.Unreadable(place, tooLong.getMessage());
        } catch (IOException e) {
            ended = true;
            return new Source.Unreadable(place, UnreadableException.reason(e));
        }
    }

    private Source source(String place, String line) throws IOException {
        boolean first = !begun;
        begun = true;
        if (first && isArray(line)) {
            return readAsValues();
        }
        try {
            return JsonArticle.of(place, JsonParser.parseString(line));
        } catch (JsonParseException broken) {
            return first && broken.getCause() instanceof EOFException ? readAsValues() : new Source.Unreadable(place, "this line is no JSON: " + JsonArticle.fault(broken));
        }
    }

    private Source readAsValues() throws IOException {
        lines.reset();
        values = new JsonValues(name, lines);
        return null;
    }

    private static boolean isArray(String line) {
        return line.stripLeading().startsWith("[");
    }

    /** A line of bounded length; of a longer one the rest is read over. */
    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= Bytes.MOST && c != '\ufeff') {
                line.append((char) c);
            }
            c = lines.read();
        }
        if (line.length() > Bytes.MOST) {
            throw new UnreadableException("this line is longer than " + Bytes.MOST / 1_000_000 + " million characters");
        }
        return line.toString();
    }
}
