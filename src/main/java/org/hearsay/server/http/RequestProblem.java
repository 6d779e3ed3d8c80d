package org.hearsay.server.http;

import java.time.Duration;
import java.util.Optional;

/** A request that cannot be answered, with the status that says so and a sentence that helps whoever sent it. */
public final class RequestProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    /**
     * Describes the problem.
     *
     * @param status the HTTP status, 400 to 599
     * @param sentence what is wrong and what to do about it
     */
    public RequestProblem(int status, String sentence) {
        this(status, sentence, Optional.empty());
    }

    private RequestProblem(int status, String sentence, Optional<Duration> retryAfter) {
        super(sentence, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** A problem that goes away by waiting. */
    public static RequestProblem busy(int status, String sentence, Duration retryAfter) {
        return new RequestProblem(status, sentence, Optional.of(retryAfter));
    }

    /** A fault of the server, which is none of whoever asked; its details belong into the log. */
    public static RequestProblem fault() {
        return new RequestProblem(500, "The server has met a fault of its own, which its log describes.");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** How long to wait before the same request may succeed, if waiting helps. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
