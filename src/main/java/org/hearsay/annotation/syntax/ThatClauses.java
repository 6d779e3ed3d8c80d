package org.hearsay.annotation.syntax;

/**
 * Mends clauses that hang on a verb too far up, as in {@code she said the board believes that it is lost}: what "that" begins right behind a
 * verb is that verb's complement, even where both verbs are ones of saying.
 */
final class ThatClauses {

    private ThatClauses() {}

    static void mend(Words words) {
        for (int that = 1; that < words.size(); that++) {
            int clause = words.head[that];
            int verb = that - 1;
            boolean begins = words.form[that].equalsIgnoreCase("that") && words.deprel[that].equals("mark") && clause > that && words.deprel[clause].equals("ccomp");
            if (begins && words.upos[verb].equals("VERB") && words.head[clause] < verb && isBelow(words, verb, words.head[clause]) && !hasComplement(words, verb)) {
                words.head[clause] = verb;
            }
        }
    }

    private static boolean isBelow(Words words, int word, int ancestor) {
        for (int at = words.head[word]; at >= 0; at = words.head[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComplement(Words words, int verb) {
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == verb && (words.deprel[i].equals("ccomp") || words.deprel[i].equals("obj"))) {
                return true;
            }
        }
        return false;
    }
}
