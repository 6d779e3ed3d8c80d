package org.hearsay.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.hearsay.server.http.RequestProblem;

/** The styles, scripts and pictures of the pages, which are part of the program. */
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8");

    private Assets() {}

    /** Answers with one of them. */
    public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().substring("/assets/".length());
        byte[] bytes = read(name).orElseThrow(() -> new RequestProblem(404, "There is no " + request.getRequestURI() + "."));
        response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Optional<byte[]> read(String name) throws IOException {
        if (!name.matches("[a-z0-9.-]+\\.(css|js|svg|txt)")) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream("/org/hearsay/server/assets/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
