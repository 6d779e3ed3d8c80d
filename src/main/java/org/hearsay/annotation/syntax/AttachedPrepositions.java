package org.hearsay.annotation.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Mends where a phrase with a preposition hangs: a subject never has a preposition before it, so that in {@code spies working for the army stole files}
 * the army is whom they work for, and in {@code he denied any role in the hack} the hack is what the role is in.
 */
final class AttachedPrepositions {

    private static final Set<String> SHARES =
            Set.of("role", "roles", "involvement", "part", "hand", "complicity", "participation", "responsibility", "knowledge", "guilt", "credit");
    private static final Set<String> TO_SHARES = Set.of("in", "for", "of");

    private AttachedPrepositions() {}

    static void mend(Words words) {
        for (int preposition = 1; preposition + 1 < words.size(); preposition++) {
            int noun = words.head[preposition];
            if (noun > preposition && words.deprel[preposition].equals("case") && words.upos[preposition].equals("ADP")) {
                int before = preposition - 1;
                if ((words.deprel[noun].startsWith("nsubj") || words.deprel[noun].equals("amod")) && words.head[noun] >= 0 && words.upos[words.head[noun]].equals("VERB") && words.upos[before].equals("VERB") && words.head[noun] > noun && !words.isBelow(words.head[noun], before)) {
                    hang(words, noun, before, "obl");
                } else if (words.deprel[noun].equals("obl") && SHARES.contains(words.form[before].toLowerCase(Locale.ROOT)) && TO_SHARES.contains(words.form[preposition]) && words.head[before] == words.head[noun]) {
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
