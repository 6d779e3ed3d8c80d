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
        String title = title(problem.status());
        send(response, Layout.page(title,
                Markup.el("p.kind", "Status " + problem.status()), Markup.el("h1", title), Markup.el("p.lead", problem.getMessage()),
                Markup.el("p", Markup.text("From here you can search above, or go to the "), Markup.link("/questions", "questions"), Markup.text(", the "),
                        Markup.link("/articles", "articles"), Markup.text(", the "), Markup.link("/actors", "actors"), Markup.text(" or the "), Markup.link("/", "first page"), Markup.text("."))));
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not found";
            case 406 -> "Not in that form";
            case 410 -> "No longer here";
            case 413, 414, 422 -> "Too much";
            case 429, 503 -> "Too busy, or too slow";
            default -> "This did not work";
        };
    }
}
