package org.hearsay.annotation.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Mends what stands in front of a sentence and was taken into what its verb says, as in {@code Speaking to reporters, she said they left} and
 * {@code A day after it ended, she said they left}: before the subject of a verb of saying it belongs to that verb. A participle there is a clause beside it.
 */
final class FrontedAdverbials {

    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "as", "while", "since", "although", "though", "because", "once", "until");

    private FrontedAdverbials() {}

    static void mend(Words words) {
        for (int i = 0; i < words.size(); i++) {
            raise(words, i);
        }
        int participle = firstWord(words);
        if (participle < 0 || !words.xpos[participle].matches("VBG|VBN") || words.head[participle] < 0) {
            return;
        }
        int above = words.head[participle];
        if (words.deprel[participle].equals("ccomp") && hasSubjectBetween(words, participle, above) && hasComplementBehind(words, above)) {
            words.deprel[participle] = "advcl";
        }
    }

    private static void raise(Words words, int adverbial) {
        if (words.head[adverbial] > adverbial && words.deprel[adverbial].equals("ccomp") && isAdverbial(words, adverbial) && hasSubjectBetween(words, adverbial, words.head[adverbial])) {
            words.deprel[adverbial] = "advcl";
        }
        int clause = words.head[adverbial];
        int saying = clause > adverbial && words.deprel[clause].equals("ccomp") ? words.head[clause] : -1;
        boolean apart = saying > adverbial && saying < clause && words.deprel[adverbial].matches("advcl.*|obl.*");
        if (apart && hasSubjectBetween(words, adverbial, saying)) {
            words.head[adverbial] = saying;
        }
    }

    /** Whether a conjunction of time or reason opens a clause. */
    private static boolean isAdverbial(Words words, int clause) {
        for (int i = 0; i < clause; i++) {
            if (words.head[i] == clause && words.deprel[i].equals("mark") && CONJUNCTIONS.contains(words.form[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static int firstWord(Words words) {
        int first = 0;
        while (first < words.size() && words.upos[first].equals("PUNCT")) {
            first++;
        }
        return first < words.size() ? first : -1;
    }

    private static boolean hasSubjectBetween(Words words, int from, int verb) {
        for (int i = from + 1; i < verb; i++) {
            if (words.head[i] == verb && words.deprel[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComplementBehind(Words words, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.head[i] == verb && words.deprel[i].equals("ccomp")) {
                return true;
            }
        }
        return false;
    }
}
