package org.hearsay.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.server.http.RequestProblem;

/** The styles, scripts and pictures of the pages, which are part of the program. */
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8");

    private static final Pattern ASSET = Pattern.compile("/assets/([a-z0-9.-]+\\.(css|js|svg|txt))");

    private Assets() {}

    /** Answers with one of them. */
    public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asset = ASSET.matcher(request.getRequestURI());
        byte[] bytes = (asset.matches() ? read(asset.group(1)) : Optional.<byte[]>empty()).orElseThrow(() -> new RequestProblem(404, "There is no " + request.getRequestURI() + "."));
        response.setContentType(TYPES.get(asset.group(2)));
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Optional<byte[]> read(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/org/hearsay/server/assets/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
