package org.hearsay.annotation.syntax;

import java.util.Set;

/**
 * Mends finite verbs whose subject was taken for their description: nothing describes a verb as it does a noun, so in {@code the firm's chief executive
 * left} "executive", read as an adjective beside "left", is who left, and what else describes the verb describes it.
 */
final class LostSubjects {

    private static final Set<String> DESCRIPTIONS = Set.of("amod", "compound", "nummod", "det", "nmod:poss");

    private LostSubjects() {}

    static void mend(Words words) {
        for (int verb = 1; verb < words.size(); verb++) {
            if (words.upos[verb].equals("VERB") && words.isFinite(verb) && !words.hasSubject(verb)) {
                int subject = lastDescription(words, verb);
                if (subject >= 0) {
                    join(words, subject, verb);
                }
            }
        }
    }

    /** The last word before a verb that describes it as if it were a noun; -1 if there is none. */
    private static int lastDescription(Words words, int verb) {
        int at = verb - 1;
        while (at >= 0 && !(words.head[at] == verb && isDescription(words, at))) {
            at--;
        }
        return at;
    }

    private static boolean isDescription(Words words, int word) {
        return DESCRIPTIONS.contains(words.deprel[word]) && !words.upos[word].equals("ADV");
    }

    private static void join(Words words, int subject, int verb) {
        for (int i = 0; i < subject; i++) {
            if (words.head[i] == verb && isDescription(words, i)) {
                words.head[i] = subject;
            }
        }
        words.deprel[subject] = "nsubj";
        if (words.upos[subject].equals("ADJ")) {
            words.upos[subject] = "NOUN";
            words.xpos[subject] = "NN";
        }
    }
}
