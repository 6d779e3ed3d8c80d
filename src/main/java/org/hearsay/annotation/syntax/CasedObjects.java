package org.hearsay.annotation.syntax;

/** Mends objects that have a preposition, as none has: {@code a group that officials tie to the army}. */
final class CasedObjects {

    private CasedObjects() {}

    static void mend(Words words) {
        for (int preposition = 1; preposition + 1 < words.size(); preposition++) {
            int noun = words.head[preposition];
            boolean cased = noun > preposition && words.deprel[preposition].equals("case") && words.xpos[preposition].matches("IN|TO") && words.deprel[noun].equals("obj");
            if (cased && words.head[noun] >= 0 && words.head[noun] < preposition && words.upos[words.head[noun]].equals("VERB") && words.isNominal(noun)) {
                words.deprel[noun] = "obl";
            }
        }
    }
}
