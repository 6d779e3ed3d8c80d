package org.hearsay.server.http;

import java.time.Duration;

/**
 * How much one request may ask of the server. They are announced in the header {@value #HEADER} of every answer.
 *
 * @param time how long a query may run
 * @param rows how many rows or triples an answer may have
 * @param bytes how long an answer may be, before compression
 * @param queryLength how long a query may be, in characters
 * @param bodyBytes how long the body of a request may be, after decompression
 * @param perClient how many queries of one client may run at once
 * @param inAll how many queries may run at once
 */
public record Limits(Duration time, long rows, long bytes, int queryLength, int bodyBytes, int perClient, int inAll) {

    /** The header that announces them. */
    public static final String HEADER = "Hearsay-Limits";

    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1 || bytes < 1 || queryLength < 1 || bodyBytes < 1 || perClient < 1 || inAll < 1) {
            throw new IllegalArgumentException("every limit must be positive");
        }
    }

    /** Limits for a public server on a small machine. */
    public static Limits standard() {
        return new Limits(Duration.ofSeconds(30), 500_000, 128L * MEBIBYTE, 100_000, MEBIBYTE, 40, 80);
    }

    /** The same limits with another time. */
    public Limits within(Duration other) {
        return new Limits(other, rows, bytes, queryLength, bodyBytes, perClient, inAll);
    }

    /** The same limits with another size of answers. */
    public Limits answering(long otherRows, long otherBytes) {
        return new Limits(time, otherRows, otherBytes, queryLength, bodyBytes, perClient, inAll);
    }

    /** The same limits with other numbers of queries at once. */
    public Limits admitting(int otherPerClient, int otherInAll) {
        return new Limits(time, rows, bytes, queryLength, bodyBytes, otherPerClient, otherInAll);
    }

    /** The value of {@value #HEADER}. */
    public String announcement() {
        return "seconds=" + time.toSeconds() + ", rows=" + rows + ", bytes=" + bytes + ", query-characters=" + queryLength
                + ", body-bytes=" + bodyBytes + ", queries-per-client=" + perClient + ", queries=" + inAll;
    }
}
