package org.hearsay.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of an address or a form, strictly in UTF-8.
 *
 * @param values the values of each name, in the order that they were sent
 */
public record Parameters(Map<String, List<String>> values) {

    public Parameters {
        values = Map.copyOf(values);
    }

    /** The parameters in the address of a request. */
    public static Parameters ofAddress(HttpServletRequest request) {
        String text = request.getQueryString();
        return of(text == null ? "" : text);
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} text.
     *
     * @throws RequestProblem 400 if an escape is broken or the text is not UTF-8
     */
    public static Parameters of(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    /** These and others together. */
    public Parameters and(Parameters others) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach((name, list) -> all.put(name, new ArrayList<>(list)));
        others.values.forEach((name, list) -> all.computeIfAbsent(name, key -> new ArrayList<>()).addAll(list));
        return new Parameters(all);
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of a name, if it has just one that is not blank. */
    public Optional<String> one(String name) {
        List<String> found = all(name);
        return found.size() == 1 && !found.get(0).isBlank() ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a name is there at all. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(escaped(text, i));
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else {
                int end = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return Requests.utf8(bytes.toByteArray());
    }

    private static int escaped(String text, int at) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw new RequestProblem(400, "A % in the parameters is not followed by two hexadecimal digits.");
        }
        return high * 16 + low;
    }
}
