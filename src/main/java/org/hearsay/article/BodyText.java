package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Paragraph.Kind;

/** Puts a clean text together: one empty line between paragraphs, one plain space between words. */
final class BodyText {

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Adds a block, unless nothing of it is visible. */
    void add(Kind kind, CharSequence block) {
        int before = text.length();
        if (before > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        appendClean(block);
        if (text.length() == start) {
            text.setLength(before);
        } else {
            paragraphs.add(new Paragraph(new Span(start, text.length()), kind));
        }
    }

    /** Adds a block whose text is clean already. */
    void addClean(Kind kind, String block) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        paragraphs.add(new Paragraph(new Span(text.length(), text.length() + block.length()), kind));
        text.append(block);
    }

    String text() {
        return text.toString();
    }

    List<Paragraph> paragraphs() {
        return Dateline.part(paragraphs, text);
    }

    /** The words of a text with one plain space between them, without control, zero-width and soft-hyphen characters. */
    static String clean(CharSequence written) {
        BodyText one = new BodyText();
        one.appendClean(written);
        return one.text();
    }

    private void appendClean(CharSequence block) {
        int start = text.length();
        boolean gap = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (isGap(c)) {
                gap = true;
            } else if (isVisible(block, i)) {
                if (gap && text.length() > start) {
                    text.append(' ');
                }
                gap = false;
                text.append(c);
            }
        }
    }

    /** Whether the character stands for a space between words. */
    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the character is kept: no control, zero-width, direction or soft-hyphen character, nor half of a surrogate pair. */
    static boolean isVisible(CharSequence block, int at) {
        char c = block.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < block.length() && Character.isLowSurrogate(block.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(block.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c != '\u00ad' && c != '\ufeff' && c != '\u200b' && c != '\u200e' && c != '\u200f' && (c < '\u202a' || c > '\u202e') && (c < '\u2060' || c > '\u2064');
    }
}
