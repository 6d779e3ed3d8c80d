package org.hearsay.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.server.html.Markup;
import org.hearsay.server.http.Accept;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.Problems;
import org.hearsay.server.http.RequestProblem;

/** Sends pages. */
public final class Pages {

    private Pages() {}

    /** Sends a whole document. */
    public static void send(HttpServletResponse response, String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        response.setContentType(GraphKind.HTML.contentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Tells a problem: by a page to browsers, in plain text to programs. */
    public static void problem(HttpServletRequest request, HttpServletResponse response, RequestProblem problem) throws IOException {
        Accept accept = Accept.of(request.getHeader("Accept"));
        boolean browser = request.getHeader("Accept") != null && accept.choose(List.of(GraphKind.values())).equals(Optional.of(GraphKind.HTML));
        if (!browser || response.isCommitted()) {
            Problems.send(request, response, problem);
            return;
        }
        response.resetBuffer();
        Problems.head(response, problem);
        send(response, Layout.page(problem.status() == 404 ? "Not found" : "This did not work",
                Markup.el("h1", problem.status() == 404 ? "Not found" : "This did not work"), Markup.el("p", problem.getMessage())));
    }
}
