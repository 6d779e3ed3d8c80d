package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;

/**
 * Finds the numbers of the Common Vulnerabilities and Exposures list in the sentence of an action on a weakness: "mended the flaw, which is tracked as
 * CVE-2031-10001". Wherever it stands such a number names what the sentence is about. Events list it, claims do not, since no verb says so.
 */
final class WeaknessNumbers {

    private static final String WEAKNESS = "Vulnerability";
    private static final String PREFIX = "CVE-";

    private final Discourse discourse;

    WeaknessNumbers(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The numbers in the sentence of an action on a weakness. */
    List<RoleFiller> of(Draft draft) {
        if (!draft.type().startsWith(WEAKNESS)) {
            return List.of();
        }
        Span sentence = discourse.tree(draft.match().sentence()).sentence().span();
        String words = sentence.of(discourse.text());
        List<RoleFiller> numbers = new ArrayList<>();
        for (int at = words.indexOf(PREFIX); at >= 0; at = words.indexOf(PREFIX, at + 1)) {
            int end = end(words, at + PREFIX.length());
            if (end > at + PREFIX.length()) {
                numbers.add(new RoleFiller("object", words.substring(at, end), Optional.empty(), new Span(sentence.start() + at, sentence.start() + end)));
            }
        }
        return numbers;
    }

    /** Behind the digits, and the hyphens between them, that begin at a place. */
    private static int end(String text, int from) {
        int end = from;
        for (int at = from; at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-'); at++) {
            end = Character.isDigit(text.charAt(at)) ? at + 1 : end;
        }
        return end;
    }
}
