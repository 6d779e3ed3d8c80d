package org.hearsay.annotation.syntax;

/**
 * Mends headlines whose verb was taken for a noun, as in {@code Local hacker defaces website of ministry}: where no verb stands, a plural in the
 * middle of a chain of nouns is one, since compounds hardly ever have plurals within.
 */
final class HeadlineVerbs {

    private HeadlineVerbs() {}

    static void mend(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.xpos[i].matches("VB[DZP]|MD")) {
                return;
            }
        }
        for (int verb = 1; verb + 1 < words.size(); verb++) {
            if (isVerb(words, verb)) {
                raise(words, verb);
                return;
            }
        }
    }

    private static boolean isVerb(Words words, int verb) {
        int object = words.head[verb];
        int subject = verb - 1;
        return words.xpos[verb].equals("NNS") && words.deprel[verb].equals("compound") && object > verb && words.head[object] < 0 && words.upos[object].matches("NOUN|PROPN")
                && words.xpos[subject].matches("NNP?") && words.deprel[subject].equals("compound") && (words.head[subject] == verb || words.head[subject] == object);
    }

    private static void raise(Words words, int verb) {
        int object = words.head[verb];
        int subject = verb - 1;
        for (int i = 0; i < verb; i++) {
            if (words.head[i] == verb || words.head[i] == object) {
                words.head[i] = subject;
            }
        }
        words.head[subject] = verb;
        words.deprel[subject] = "nsubj";
        words.head[object] = verb;
        words.deprel[object] = "obj";
        words.head[verb] = -1;
        words.deprel[verb] = "root";
        words.upos[verb] = "VERB";
        words.xpos[verb] = "VBZ";
    }
}
