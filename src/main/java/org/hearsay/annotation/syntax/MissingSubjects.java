package org.hearsay.annotation.syntax;

import java.util.Set;

/**
 * Mends clauses that lost their subject to the verb before them, as {@code evidence indicating the hack was routed}: a finite auxiliary
 * right behind an object, with no subject of its own, can only have that object for its subject, so that the clause is what the verb before
 * it says. Where "that" is left out, and above all where a quotation begins behind the subject, treebanks show this too seldom to be learnt.
 */
final class MissingSubjects {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private MissingSubjects() {}

    static void mend(Words words) {
        for (int auxiliary = 2; auxiliary < words.size(); auxiliary++) {
            if (isFiniteAuxiliary(words, auxiliary)) {
                int predicate = words.head[auxiliary];
                int object = objectBefore(words, auxiliary);
                if (object >= 0 && predicate > auxiliary && !hasSubject(words, predicate) && !governs(words, predicate, words.head[object])) {
                    join(words, object, predicate);
                }
            }
        }
    }

    private static boolean isFiniteAuxiliary(Words words, int i) {
        return words.upos[i].equals("AUX") && words.head[i] >= 0 && FINITE.contains(words.xpos[i]);
    }

    /** The object whose phrase ends right before a place, but for quotation marks; -1 if there is none. */
    private static int objectBefore(Words words, int place) {
        int last = place - 1;
        while (last > 0 && words.upos[last].equals("PUNCT") && words.form[last].matches("[\"'`]+")) {
            last--;
        }
        int at = last;
        while (at >= 0 && words.head[at] >= 0 && words.head[at] < at && words.deprel[at].matches("nmod.*|conj|flat.*")) {
            at = words.head[at];
        }
        boolean object = at > 0 && words.deprel[at].equals("obj") && words.head[at] >= 0 && words.head[at] < at && words.upos[words.head[at]].equals("VERB");
        return object ? at : -1;
    }

    private static boolean hasSubject(Words words, int predicate) {
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == predicate && words.deprel[i].matches("(nsubj|csubj|expl).*")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands above another, so that hanging the first below the second would close a circle. */
    private static boolean governs(Words words, int above, int below) {
        for (int at = below; at >= 0; at = words.head[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    private static void join(Words words, int object, int predicate) {
        boolean passive = false;
        for (int i = 0; i < words.size(); i++) {
            passive |= words.head[i] == predicate && words.deprel[i].equals("aux:pass");
        }
        words.deprel[predicate] = "ccomp";
        words.head[predicate] = words.head[object];
        words.head[object] = predicate;
        words.deprel[object] = passive ? "nsubj:pass" : "nsubj";
    }
}
