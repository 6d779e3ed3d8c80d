package org.hearsay.annotation.syntax;

import java.util.List;
import java.util.function.Predicate;

/**
 * Parts a determiner or a short function word from the word behind it where a page lost the space between them: "ourintellectual" is "our" and
 * "intellectual". Only a run of small letters that nobody knows as a word is parted, and only if what is left is a word.
 */
final class GluedWords {

    private static final List<String> FUNCTION_WORDS = List.of("the", "our", "their", "your", "this", "that", "these", "those", "and", "with", "from", "of");
    /** Shorter rests are too often the endings of real words. */
    private static final int SHORTEST_REST = 5;
    private static final int LONGEST = 40;

    private GluedWords() {}

    /**
     * Parts the words of a paragraph.
     *
     * @param text the text that the spans point into
     * @param spans its words
     * @param known whether a word in small letters is in the vocabulary
     * @return the same words, glued ones parted
     */
    static Spans part(CharSequence text, Spans spans, Predicate<String> known) {
        Spans parted = new Spans();
        for (int i = 0; i < spans.size(); i++) {
            int start = spans.start(i);
            int end = spans.end(i);
            int seam = seam(text, start, end, known);
            if (seam > start) {
                parted.add(start, seam);
            }
            parted.add(Math.max(start, seam), end);
        }
        return parted;
    }

    /** Where the second word begins; {@code start} if there is but one. */
    private static int seam(CharSequence text, int start, int end, Predicate<String> known) {
        if (end - start < SHORTEST_REST + 2 || end - start > LONGEST || !isLowerCase(text, start, end)) {
            return start;
        }
        String word = text.subSequence(start, end).toString();
        for (String first : FUNCTION_WORDS) {
            int rest = word.length() - first.length();
            if (rest >= SHORTEST_REST && word.startsWith(first) && !known.test(word) && known.test(word.substring(first.length()))) {
                return start + first.length();
            }
        }
        return start;
    }

    private static boolean isLowerCase(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
