package org.hearsay.cli.explain;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width. */
final class Lines {

    private Lines() {}

    /**
     * Breaks between words; a word that is longer than the width stands alone on its line.
     *
     * @param text what to break; its white space does not count
     * @param width the most characters of a line, its indentation counted
     * @param first what the first line begins with
     * @param rest what the others begin with
     */
    static List<String> wrap(String text, int width, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text in typographic quotes, on one line. */
    static String quoted(String text) {
        return "“" + text.strip().replaceAll("\\s+", " ") + "”";
    }
}
