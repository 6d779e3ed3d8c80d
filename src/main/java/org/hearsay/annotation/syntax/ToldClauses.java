package org.hearsay.annotation.syntax;

/**
 * Mends what somebody is told when it was taken for a description of who is told: in {@code he told the paper that hackers stole the files} "that"
 * cannot stand for the paper, since everything that stealing takes is there, so it opens the clause that is told.
 */
final class ToldClauses {

    private static final String TELLING = "tells?|told|telling|warn(s|ed)?|inform(s|ed)?|assured?|remind(s|ed)?|convinced?|persuaded?|notified|advised";

    private ToldClauses() {}

    static void mend(Words words) {
        for (int that = 2; that + 2 < words.size(); that++) {
            int verb = words.head[that];
            if (verb > that && words.form[that].equals("that") && words.deprel[that].matches("obj|nsubj") && words.deprel[verb].equals("acl:relcl")) {
                int told = words.head[verb];
                int telling = told < 0 ? -1 : words.head[told];
                if (telling >= 0 && words.deprel[told].matches("i?obj") && words.form[telling].matches(TELLING) && isWhole(words, verb, that)) {
                    words.head[verb] = telling;
                    words.deprel[verb] = "ccomp";
                    words.deprel[that] = "mark";
                    words.upos[that] = "SCONJ";
                }
            }
        }
    }

    /** Whether a verb has a second word in the place that "that" would take. */
    private static boolean isWhole(Words words, int verb, int that) {
        for (int i = 0; i < words.size(); i++) {
            if (i != that && words.head[i] == verb && words.deprel[i].replace(":pass", "").equals(words.deprel[that])) {
                return true;
            }
        }
        return false;
    }
}
