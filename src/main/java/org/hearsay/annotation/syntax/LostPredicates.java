package org.hearsay.annotation.syntax;

/**
 * Mends sentences without a verb whose first noun is described by a participle that has an object, as no passive has, or goes on with a past: in {@code the attack hit nine
 * banks} it is the verb.
 */
final class LostPredicates {

    private LostPredicates() {}

    static void mend(Words words) {
        for (int verb = 1; verb < words.size(); verb++) {
            int noun = words.head[verb];
            boolean describes = noun >= 0 && noun == verb - 1 && words.deprel[noun].equals("root") && words.isNominal(noun) && words.deprel[verb].equals("acl");
            if (describes && words.isPast(verb) && (words.has(verb, "obj") || goesOn(words, verb)) && !words.has(noun, "cop") && !words.form[Math.min(verb + 1, words.size() - 1)].equals("by")) {
                raise(words, noun, verb);
            }
        }
    }

    /** "The group posed as clerks and persuaded them": a past that cannot be a participle follows. */
    private static boolean goesOn(Words words, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.head[i] == verb && words.deprel[i].equals("conj") && words.xpos[i].equals("VBD") && !words.hasSubject(i) && words.has(i, "cc")) {
                return true;
            }
        }
        return false;
    }

    private static void raise(Words words, int noun, int verb) {
        words.head[verb] = -1;
        words.deprel[verb] = "root";
        words.xpos[verb] = "VBD";
        words.head[noun] = verb;
        words.deprel[noun] = "nsubj";
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.head[i] == noun) {
                words.head[i] = verb;
            }
        }
    }
}
