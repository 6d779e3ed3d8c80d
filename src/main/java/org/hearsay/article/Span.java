package org.hearsay.article;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into the text of one article.
 *
 * <p>Everything inside Hearsay counts as Java strings do; {@link CodePoints} converts at the edge, where data leave as JSON or RDF.
 *
 * @param start offset of the first character, from 0
 * @param end offset behind the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of this span in the text that it counts in. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, and the longer one first where two start together. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
