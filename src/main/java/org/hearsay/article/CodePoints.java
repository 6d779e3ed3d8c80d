package org.hearsay.article;

/** Converts the UTF-16 offsets that Java counts in one text to the Unicode code points that the public formats count. */
public final class CodePoints {

    /** Code points before each surrogate pair matter only where there are any; null stands for a text without. */
    private final int[] before;

    /**
     * Counts a text once.
     *
     * @param text the text that all offsets to be converted point into
     */
    public CodePoints(String text) {
        before = text.codePointCount(0, text.length()) == text.length() ? null : count(text);
    }

    private static int[] count(String text) {
        int[] counted = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean secondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            counted[i + 1] = counted[i] + (secondHalf ? 0 : 1);
        }
        return counted;
    }

    /** The code points before a UTF-16 offset. */
    public int at(int offset) {
        return before == null ? offset : before[offset];
    }

    /** The same range, counted in code points. */
    public Span of(Span span) {
        return before == null ? span : new Span(at(span.start()), at(span.end()));
    }
}
