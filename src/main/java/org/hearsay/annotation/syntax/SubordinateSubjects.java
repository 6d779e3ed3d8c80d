package org.hearsay.annotation.syntax;

/**
 * Mends clauses whose conjunction was taken for a preposition: in {@code hospitals closed after the worm locked their computers}, a finite verb without a
 * subject right behind a noun with "after" has that noun for its subject.
 */
final class SubordinateSubjects {

    private static final String CONJUNCTIONS = "(?i)after|before|as|since|until|while|because|once|though|although";

    private SubordinateSubjects() {}

    static void mend(Words words) {
        for (int mark = 0; mark + 2 < words.size(); mark++) {
            int noun = words.head[mark];
            if (words.deprel[mark].equals("case") && noun > mark && words.form[mark].matches(CONJUNCTIONS) && words.deprel[noun].matches("obl|nmod")) {
                int verb = verbBehind(words, noun);
                if (verb > noun && words.head[verb] >= 0 && !words.hasSubject(verb) && !isAbove(words, verb, words.head[noun])) {
                    join(words, mark, noun, verb);
                }
            }
        }
    }

    /** The finite verb right behind a noun's phrase, adverbs aside; -1 if something else follows. */
    private static int verbBehind(Words words, int noun) {
        int at = noun + 1;
        while (at < words.size() && (words.isBelow(at, noun) && !words.upos[at].matches("VERB|AUX") || words.upos[at].equals("ADV"))) {
            at++;
        }
        return at < words.size() && words.upos[at].equals("VERB") && words.isFinite(at) ? at : -1;
    }

    private static boolean isAbove(Words words, int verb, int word) {
        return words.isBelow(word, verb);
    }

    private static void join(Words words, int mark, int noun, int verb) {
        words.head[verb] = words.head[noun];
        words.deprel[verb] = "advcl";
        words.head[noun] = verb;
        words.deprel[noun] = "nsubj";
        words.head[mark] = verb;
        words.deprel[mark] = "mark";
        words.upos[mark] = "SCONJ";
    }
}
