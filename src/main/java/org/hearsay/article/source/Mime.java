package org.hearsay.article.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the page in a message of many parts, as browsers save web pages (MHTML; RFC 2557, 2045 and 2046). */
final class Mime {

    private static final Pattern PARAMETER = Pattern.compile("(?i)\\b(boundary|charset)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");
    private static final int DEEPEST = 4;

    private Mime() {}

    /** The message's page: its first part in HTML. */
    static Source page(String name, byte[] message) throws UnreadableException {
        // One character for each byte, so that parts can be cut as text and decoded afterwards.
        Part whole = Part.of(new String(message, StandardCharsets.ISO_8859_1));
        Part page = html(whole, DEEPEST);
        if (page == null) {
            throw new UnreadableException("this saved page (MHTML) holds no part in HTML");
        }
        String address = page.header("content-location").startsWith("http") ? page.header("content-location") : whole.header("snapshot-content-location");
        return new Source.Page(name, Optional.of(address).filter(found -> found.startsWith("http")), Charsets.decode(page.bytes(), Optional.ofNullable(page.parameter("charset"))), Stated.NOTHING);
    }

    private static Part html(Part part, int depth) {
        String type = part.header("content-type").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            return part;
        }
        String boundary = part.parameter("boundary");
        if (!type.startsWith("multipart/") || boundary == null || boundary.isEmpty() || depth == 0) {
            return null;
        }
        String mark = "--" + boundary;
        int at = part.body.startsWith(mark) ? 0 : next(part.body, mark, 0);
        while (at >= 0 && !part.body.startsWith("--", at + mark.length())) {
            int start = part.body.indexOf('\n', at);
            int end = start < 0 ? -1 : next(part.body, mark, start);
            if (start >= 0) {
                Part found = html(Part.of(part.body.substring(start + 1, end < 0 ? part.body.length() : Math.max(start + 1, end))), depth - 1);
                if (found != null) {
                    return found;
                }
            }
            at = end;
        }
        return null;
    }

    private static int next(String body, String mark, int from) {
        int at = body.indexOf("\n" + mark, from);
        return at < 0 ? -1 : at + 1;
    }

    private record Part(Map<String, String> headers, String body) {

        static Part of(String text) {
            Map<String, String> headers = new HashMap<>();
            int at = 0;
            String last = "";
            while (at < text.length()) {
                int end = text.indexOf('\n', at);
                String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
                at = end < 0 ? text.length() : end + 1;
                if (line.isEmpty()) {
                    break;
                }
                int colon = line.indexOf(':');
                if (Character.isWhitespace(line.charAt(0))) {
                    headers.computeIfPresent(last, (name, value) -> value + " " + line.strip());
                } else if (colon > 0) {
                    last = line.substring(0, colon).toLowerCase(Locale.ROOT);
                    headers.putIfAbsent(last, line.substring(colon + 1).strip());
                }
            }
            return new Part(headers, text.substring(at));
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String parameter(String name) {
            Matcher matcher = PARAMETER.matcher(header("content-type"));
            while (matcher.find()) {
                if (matcher.group(1).equalsIgnoreCase(name)) {
                    return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
                }
            }
            return null;
        }

        byte[] bytes() throws UnreadableException {
            String encoding = header("content-transfer-encoding").toLowerCase(Locale.ROOT);
            if (encoding.equals("base64")) {
                try {
                    return Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
                } catch (IllegalArgumentException broken) {
                    throw new UnreadableException("the page in this saved page (MHTML) is broken Base64", broken);
                }
            }
            return encoding.equals("quoted-printable") ? quotedPrintable(body) : body.getBytes(StandardCharsets.ISO_8859_1);
        }

        private static byte[] quotedPrintable(String body) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
            for (int i = 0; i < body.length(); i++) {
                char c = body.charAt(i);
                if (c != '=') {
                    out.write(c);
                } else if (i + 2 < body.length() && Character.digit(body.charAt(i + 1), 16) >= 0 && Character.digit(body.charAt(i + 2), 16) >= 0) {
                    out.write(Character.digit(body.charAt(i + 1), 16) * 16 + Character.digit(body.charAt(i + 2), 16));
                    i += 2;
                } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                    i++;
                } else if (i + 2 < body.length() && body.charAt(i + 1) == '\r' && body.charAt(i + 2) == '\n') {
                    i += 2;
                } else {
                    out.write(c);
                }
            }
            return out.toByteArray();
        }
    }
}
