package org.hearsay.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells clients what is wrong, as one sentence of plain text. */
public final class Problems {

    private static final int DRAINED = 1 << 18;

    private Problems() {}

    /** Sends the problem; if a part of the answer has been sent already, breaks the connection off instead. */
    public static void send(HttpServletRequest request, HttpServletResponse response, RequestProblem problem) throws IOException {
        if (response.isCommitted()) {
            ClientWatch.cut(request);
            return;
        }
        response.resetBuffer();
        head(request, response, problem);
        byte[] body = (problem.getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Sets the status and the headers of an answer about a problem, and makes sure that the client gets to read it. */
    public static void head(HttpServletRequest request, HttpServletResponse response, RequestProblem problem) throws IOException {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("ETag", null);
        problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", Long.toString(wait.toSeconds())));
        if (problem.status() == 405 || problem.status() == 413) {
            // the body is not worth reading; but what has arrived of it must be taken, or closing would throw the answer away
            response.setHeader("Connection", "close");
            drain(request.getInputStream());
        }
    }

    private static void drain(InputStream body) {
        try {
            byte[] block = new byte[8192];
            for (int n = 0, total = 0; n >= 0 && total < DRAINED; total += n) {
                n = body.read(block);
            }
        } catch (IOException e) {
            // the client has gone, or was too slow; nobody will miss the rest
            return;
        }
    }
}
