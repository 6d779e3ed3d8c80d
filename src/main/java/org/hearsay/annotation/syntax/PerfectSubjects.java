package org.hearsay.annotation.syntax;

/**
 * Mends subjects of the perfect that were taken for those of a passive, which has a form of "be": {@code the gang has since robbed nine banks},
 * {@code a team that officials have linked to the attack}.
 */
final class PerfectSubjects {

    private static final String HAVING = "(?i)has|have|had|'ve|'d|having";
    /** What is done to somebody or something, so that "that" is no mere conjunction. */
    private static final String TRANSITIVE = "linked|tied|connected|blamed|accused|attributed|identified|named|described|dubbed|called|traced";

    private PerfectSubjects() {}

    static void mend(Words words) {
        for (int subject = 0; subject + 2 < words.size(); subject++) {
            int verb = words.head[subject];
            if (verb > subject && words.deprel[subject].equals("nsubj:pass") && words.xpos[verb].equals("VBN") && !words.has(verb, "aux:pass") && hasPerfect(words, verb)) {
                words.deprel[subject] = "nsubj";
                takeUp(words, verb);
            }
        }
    }

    private static boolean hasPerfect(Words words, int verb) {
        for (int i = 0; i < verb; i++) {
            if (words.head[i] == verb && words.deprel[i].equals("aux") && words.form[i].matches(HAVING)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the "that" of a relative clause the object that its verb lacks. */
    private static void takeUp(Words words, int verb) {
        boolean lacks = words.deprel[verb].equals("acl:relcl") && words.form[verb].matches(TRANSITIVE) && !words.has(verb, "obj");
        for (int i = 0; lacks && i < verb; i++) {
            if (words.head[i] == verb && words.deprel[i].equals("mark") && words.form[i].equals("that")) {
                words.deprel[i] = "obj";
                words.upos[i] = "PRON";
                words.xpos[i] = "WDT";
            }
        }
    }
}
