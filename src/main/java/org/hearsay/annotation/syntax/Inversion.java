package org.hearsay.annotation.syntax;

import java.util.Set;

/**
 * Mends the one order of English that treebanks show too seldom and news at every turn: {@code "…," said the minister}. A finite verb that has its
 * complement before it, or stands in the middle of it, and no subject, has its subject where the object would be.
 */
final class Inversion {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ");

    private Inversion() {}

    /** Turns such objects into subjects. */
    static void mend(Words words) {
        for (int verb = 1; verb < words.size(); verb++) {
            if (words.upos[verb].equals("VERB") && FINITE.contains(words.xpos[verb]) && words.upos[verb - 1].equals("PUNCT")) {
                mend(words, verb);
            }
        }
    }

    private static void mend(Words words, int verb) {
        boolean quotes = words.deprel[verb].equals("parataxis");
        int object = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == verb) {
                String relation = words.deprel[i];
                if (relation.startsWith("nsubj") || relation.startsWith("csubj") || relation.startsWith("expl")) {
                    return;
                }
                quotes |= i < verb && (relation.equals("ccomp") || relation.equals("parataxis"));
                if (object < 0 && i > verb && (relation.equals("obj") || relation.equals("iobj")) && NOUNS.contains(words.upos[i])) {
                    object = i;
                }
            }
        }
        if (quotes && object >= 0) {
            words.deprel[object] = "nsubj";
        }
    }
}
