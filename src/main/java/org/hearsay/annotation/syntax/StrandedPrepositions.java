package org.hearsay.annotation.syntax;

/**
 * Mends prepositions that a passive leaves behind, which parsers hang on the next phrase: in {@code the computers were broken into by thieves} nobody
 * broke into thieves.
 */
final class StrandedPrepositions {

    private StrandedPrepositions() {}

    static void mend(Words words) {
        for (int preposition = 1; preposition + 1 < words.size(); preposition++) {
            int verb = preposition - 1;
            boolean doubled = words.upos[preposition].equals("ADP") && words.upos[preposition + 1].equals("ADP") && words.head[preposition] > preposition + 1
                    && words.head[preposition] == words.head[preposition + 1] && words.deprel[preposition].equals("case");
            boolean beforeAdverb = words.upos[preposition].equals("ADP") && words.head[preposition] == preposition + 1 && words.upos[preposition + 1].equals("ADV")
                    && words.deprel[preposition].equals("case") && words.head[preposition + 1] == verb;
            if (beforeAdverb) {
                words.deprel[preposition + 1] = "advmod";
            }
            if ((doubled || beforeAdverb) && words.xpos[verb].equals("VBN") && words.has(verb, "aux:pass")) {
                words.head[preposition] = verb;
                words.deprel[preposition] = "obl";
            }
        }
    }
}
