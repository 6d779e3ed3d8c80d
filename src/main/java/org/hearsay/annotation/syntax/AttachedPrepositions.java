package org.hearsay.annotation.syntax;

/**
 * Mends where a phrase with a preposition hangs: a subject never has a preposition before it, so that in {@code spies working for the army stole files}
 * the army is whom they work for, and in {@code he denied any role in the hack} the hack is what the role is in.
 */
final class AttachedPrepositions {

    private static final String SHARES = "(?i)role|roles|involvement|part|hand|complicity|participation|responsibility|knowledge|guilt|credit";
    private static final String TO_SHARES = "in|for|of";

    private AttachedPrepositions() {}

    static void mend(Words words) {
        for (int preposition = 1; preposition + 1 < words.size(); preposition++) {
            int noun = words.head[preposition];
            if (noun > preposition && words.deprel[preposition].equals("case") && words.upos[preposition].equals("ADP")) {
                int before = preposition - 1;
                if (words.deprel[noun].matches("nsubj.*|amod") && words.head[noun] >= 0 && words.upos[words.head[noun]].equals("VERB") && words.upos[before].equals("VERB") && words.head[noun] > noun && !words.isBelow(words.head[noun], before)) {
                    hang(words, noun, before, "obl");
                } else if (words.deprel[noun].equals("obl") && words.form[before].matches(SHARES) && words.form[preposition].matches(TO_SHARES) && words.head[before] == words.head[noun]) {
                    hang(words, noun, before, "nmod");
                }
            }
        }
    }

    private static void hang(Words words, int noun, int head, String relation) {
        words.head[noun] = head;
        words.deprel[noun] = relation;
        if (words.upos[noun].equals("ADJ")) {
            words.upos[noun] = "NOUN";
            words.xpos[noun] = "NN";
        }
    }
}
