package org.hearsay.annotation.syntax;

/**
 * Mends participles behind a noun that were taken for its verb, so that the sentence's own verb has no subject: in {@code people briefed on the plan said
 * that it would rain} nobody briefed, and the people said it.
 */
final class ReducedRelatives {

    /** What takes a clause whose subject is missing because it stands further up: "the man who they said stole it". */
    private static final String CLAUSAL = "(?i)sa(y|id)|thought|believed|claimed|knew|hoped|felt|insisted|argued|alleged|suspected|feared|admitted|announced|reported|suggested";

    /** What articles, polls and people do that are described by a participle. */
    private static final String MAIN = "(?i)sa(y|ys|id)|tells?|told|finds?|found|shows?|showed|reveals?|revealed|suggests?|suggested|indicates?|indicated|claims?|claimed|alleges?|alleged";

    private ReducedRelatives() {}

    static void mend(Words words) {
        for (int verb = 3; verb < words.size(); verb++) {
            int participle = words.head[verb];
            if (participle > 0 && participle < verb - 1 && words.deprel[verb].equals("ccomp") && words.form[verb].matches(MAIN) && isMistaken(words, participle)) {
                int noun = subjectBefore(words, participle);
                if (noun >= 0 && !hasOwnSubject(words, verb)) {
                    raise(words, verb, participle, noun);
                }
            }
        }
    }

    private static boolean isMistaken(Words words, int participle) {
        return words.upos[participle].equals("VERB") && words.isPast(participle) && !words.form[participle].matches(CLAUSAL);
    }

    private static int subjectBefore(Words words, int verb) {
        int subject = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == verb && words.deprel[i].equals("nsubj") && i < verb) {
                subject = i;
            }
            if (words.head[i] == verb && words.deprel[i].startsWith("aux")) {
                return -1;
            }
        }
        return subject;
    }

    private static boolean hasOwnSubject(Words words, int verb) {
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == verb && i < verb && words.deprel[i].matches("(nsubj|expl|aux|mark|cop).*")) {
                return true;
            }
        }
        return false;
    }

    private static void raise(Words words, int verb, int participle, int noun) {
        words.head[verb] = words.head[participle];
        words.deprel[verb] = words.deprel[participle];
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == participle && (i < noun || i > verb)) {
                words.head[i] = verb;
            }
        }
        words.head[noun] = verb;
        words.head[participle] = noun;
        words.deprel[participle] = "acl";
        words.xpos[participle] = "VBN";
    }
}
