package org.hearsay.claim;

import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * Words between quotation marks.
 *
 * @param span their characters in the article's text, marks included
 * @param paragraph index of the paragraph that they stand in
 * @param continues whether they go on with a quotation that the paragraph before left open
 */
record Quotation(Span span, int paragraph, boolean continues) {

    /** Below this many words a quotation without a cue is a title, a nickname or a scare quote, not speech. */
    private static final int SPEECH_WORDS = 4;
    private static final Pattern WHOLE = Pattern.compile("[.?!]\\W*$");

    /** Whether it is long enough, or whole enough, to be somebody's speech on its own. */
    boolean isSpeech(String text) {
        String quoted = span.of(text).strip();
        return quoted.split("\\s+").length >= SPEECH_WORDS || WHOLE.matcher(quoted).find();
    }
}
