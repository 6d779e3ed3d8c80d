package org.hearsay.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** Tells clients whether what they have is still what they would get: an answer changes only when the store does. */
public final class Freshness {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final LongSupplier version;
    private final long start = System.currentTimeMillis();
    private long seen;
    private Instant since = Instant.ofEpochMilli(start).truncatedTo(ChronoUnit.SECONDS);

    /**
     * Follows a version.
     *
     * @param version grows with every change
     */
    public Freshness(LongSupplier version) {
        this.version = version;
        this.seen = version.getAsLong();
    }

    /** The version now. */
    public long version() {
        return version.getAsLong();
    }

    /**
     * Sets the validators of an answer, and answers 304 if the client has it already.
     *
     * @param variant what tells this answer from others at the same address
     * @return whether the answer is given, so that nothing more is to be sent
     */
    public boolean answered(HttpServletRequest request, HttpServletResponse response, String variant) {
        State state = state();
        String etag = "W/\"" + Long.toHexString(start) + "-" + state.version + "-" + Integer.toHexString(variant.hashCode()) + "\"";
        response.setHeader("ETag", etag);
        response.setHeader("Last-Modified", HTTP_DATE.format(state.since));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (!known(request, etag, state.since)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    private record State(long version, Instant since) {}

    private synchronized State state() {
        long now = version.getAsLong();
        if (now != seen) {
            seen = now;
            since = later(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
        return new State(seen, since);
    }

    /** Each change has a second of its own, even where several fall into one or the clock was set back, as clients without tags know it by that alone. */
    private Instant later(Instant second) {
        return second.isAfter(since) ? second : since.plusSeconds(1);
    }

    private static boolean known(HttpServletRequest request, String etag, Instant since) {
        String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(",")).map(String::strip).anyMatch(tag -> tag.equals("*") || tag.replace("--gzip", "").equals(etag));
        }
        String date = request.getHeader("If-Modified-Since");
        try {
            return date != null && !ZonedDateTime.parse(date, HTTP_DATE).toInstant().isBefore(since);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
