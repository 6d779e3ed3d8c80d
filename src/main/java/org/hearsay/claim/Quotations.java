package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/**
 * Finds the quotations of an article by their marks.
 *
 * <p>Curly, straight, doubled single and angled marks are read as double marks, and one kind may close what another opened, as saved web pages
 * often have it. Single marks count outside double ones only, where one opens a word and another ends one. A double mark that is never closed
 * reaches to the end of its paragraph; if the next paragraph opens with a mark, that one continues it.
 */
final class Quotations {

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int paragraph;
    private boolean leftOpen;

    private Quotations(String text) {
        this.text = text;
    }

    /** The quotations of an article in text order, without overlap. */
    static List<Quotation> of(Article article) {
        Quotations quotations = new Quotations(article.text());
        for (int i = 0; i < article.paragraphs().size(); i++) {
            if (article.paragraphs().get(i).kind().isRead()) {
                quotations.read(i, article.paragraphs().get(i));
            }
        }
        return quotations.found;
    }

    private void read(int index, Paragraph block) {
        paragraph = index;
        boolean continues = leftOpen;
        leftOpen = false;
        int end = block.span().end();
        int at = block.span().start();
        while (at < end) {
            int width = markAt(at, end);
            int after;
            if (width > 0 && opens(at, width, end)) {
                after = readDouble(at, width, end, continues && at == block.span().start());
            } else if (width == 0 && isSingle(text.charAt(at)) && opens(at, 1, end)) {
                after = readSingle(at, end);
            } else {
                after = at + Math.max(1, width);
            }
            at = after;
        }
    }

    private int readDouble(int start, int width, int end, boolean continues) {
        int at = start + width;
        while (at < end) {
            int mark = markAt(at, end);
            if (mark > 0 && startsAnother(at, mark, end)) {
                return at;
            }
            if (mark > 0) {
                add(start, at + mark, continues);
                return at + mark;
            }
            at++;
        }
        add(start, end, continues);
        leftOpen = true;
        return end;
    }

    /** A mark that can only open, inside a quotation that was never closed, starts another one. */
    private boolean startsAnother(int at, int width, int end) {
        char mark = text.charAt(at);
        return mark != '”' && mark != '»' && opens(at, width, end) && at > 0 && Character.isWhitespace(text.charAt(at - 1));
    }

    private int readSingle(int start, int end) {
        int close = -1;
        for (int at = start + 1; at < end && markAt(at, end) == 0; at++) {
            if (isSingle(text.charAt(at)) && text.charAt(at) != '‘' && endsWord(at, end)) {
                close = at;
                if (text.charAt(at) == '’' && text.charAt(start) == '\'') {
                    continue;
                }
                if (!isPluralPossessive(at)) {
                    break;
                }
            }
        }
        if (close < 0) {
            return start + 1;
        }
        add(start, close + 1, false);
        return close + 1;
    }

    private boolean endsWord(int at, int end) {
        return at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean isPluralPossessive(int at) {
        return text.charAt(at - 1) == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    private void add(int start, int end, boolean continues) {
        found.add(new Quotation(new Span(start, end), paragraph, continues));
    }

    /** The width of a double mark at a place, 0 if there is none. */
    private int markAt(int at, int end) {
        return switch (text.charAt(at)) {
            case '"', '“', '”', '„', '«', '»' -> 1;
            case '\'', '`', '’', '‘' -> at + 1 < end && text.charAt(at + 1) == text.charAt(at) ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }

    /** A mark opens at the start of a word; curly closing marks never do. */
    private boolean opens(int at, int width, int end) {
        char mark = text.charAt(at);
        if (mark == '”' || mark == '»' || at + width >= end || Character.isWhitespace(text.charAt(at + width))) {
            return false;
        }
        if (mark == '“' || mark == '«' || mark == '„') {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && (before != '.' && before != ',' || width == 2 || mark == '"');
    }
}
