package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a plain text.
 *
 * <p>A block is a line, unless the text is wrapped at a column: then lines up to the next empty one make a block. A text counts as wrapped
 * if nearly none of the first words of its continuing lines would still have fitted on the line before.
 */
final class Lines {

    /** The widest column at which people wrap text. */
    private static final int WIDEST = 100;

    private Lines() {}

    /** The blocks in order, each without the white space around it. */
    static List<Span> blocks(String text) {
        List<Span> lines = lines(text);
        return isWrapped(text, lines) ? joined(text, lines) : lines;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                add(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(String text, int start, int end, List<Span> lines) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Span(start, end));
        }
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\0';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int widest = 0;
        int breaks = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (continues(text, lines.get(i - 1), lines.get(i))) {
                widest = Math.max(widest, lines.get(i - 1).length());
                breaks++;
            }
        }
        if (breaks < 2 || widest > WIDEST || widest < 40) {
            return false;
        }
        int full = 0;
        int open = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span line = lines.get(i - 1);
            if (continues(text, line, lines.get(i))) {
                full += line.length() + 1 + firstWord(text, lines.get(i)) > widest ? 1 : 0;
                open += LineKind.endsSentence(line.of(text)) ? 0 : 1;
            }
        }
        return full * 10 >= breaks * 9 && open * 2 >= breaks;
    }

    /** Whether one line follows the other without an empty one between. */
    private static boolean continues(String text, Span line, Span next) {
        int breaks = 0;
        for (int i = line.end(); i < next.start(); i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks == 1;
    }

    private static int firstWord(String text, Span line) {
        int end = line.start();
        while (end < line.end() && text.charAt(end) != ' ') {
            end++;
        }
        return end - line.start();
    }

    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && continues(text, lines.get(i - 1), lines.get(i))) {
                blocks.add(blocks.remove(blocks.size() - 1).cover(lines.get(i)));
            } else {
                blocks.add(lines.get(i));
            }
        }
        return blocks;
    }
}
