package org.hearsay.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells clients what is wrong, as one sentence of plain text. */
public final class Problems {

    private static final Duration LINGERING = Duration.ofSeconds(2);

    private Problems() {}

    /** Sends the problem; if a part of the answer has been sent already, breaks the connection off instead. */
    public static void send(HttpServletRequest request, HttpServletResponse response, RequestProblem problem) throws IOException {
        if (response.isCommitted()) {
            ClientWatch.cut(request);
            return;
        }
        response.resetBuffer();
        head(response, problem);
        if (problem.status() == 405 || problem.status() == 413) {
            response.setHeader("Connection", "close");
        }
        byte[] body = (problem.getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        if (problem.status() == 405 || problem.status() == 413) {
            response.flushBuffer();
            drain(request.getInputStream());
        }
    }

    /** Sets the status and the headers of an answer about a problem. */
    public static void head(HttpServletResponse response, RequestProblem problem) {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("ETag", null);
        problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", Long.toString(wait.toSeconds())));
    }

    /**
     * Takes what a client still sends of a body that was not worth reading, for a moment: closing a connection with unread bytes would reset it,
     * and the client would never get to read why.
     */
    private static void drain(InputStream body) {
        try {
            byte[] block = new byte[1 << 16];
            long end = System.nanoTime() + LINGERING.toNanos();
            while (body.read(block) >= 0 && System.nanoTime() < end) {
                // thrown away
            }
        } catch (IOException e) {
            // the client has gone, or was too slow; nobody will miss the rest
            return;
        }
    }
}
