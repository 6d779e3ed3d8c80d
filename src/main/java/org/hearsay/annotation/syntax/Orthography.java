package org.hearsay.annotation.syntax;

/** Makes the many ways to write one sign equal, character for character, so that no offset moves. */
public final class Orthography {

    private Orthography() {}

    /** The plain sign for a quote, dash or space; every other character is itself. */
    static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\uFF07', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2013';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    /** White space of every kind, also the signs that take no room (soft hyphens and joiners stay letters of their word). */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u0085'
                || c >= 0x1680 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** A word as the models see it. */
    public static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (plain(word.charAt(i)) != word.charAt(i)) {
                return plain(word, 0, word.length());
            }
        }
        return word;
    }

    /** A range of a text as the models see it. */
    public static String plain(CharSequence text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }
}
