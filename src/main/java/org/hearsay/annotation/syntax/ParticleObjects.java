package org.hearsay.annotation.syntax;

/** Mends the object behind a verb's particle: a phrase without a preposition is no circumstance in {@code she not only brushed off the findings}. */
final class ParticleObjects {

    private ParticleObjects() {}

    static void mend(Words words) {
        for (int particle = 1; particle + 1 < words.size(); particle++) {
            int verb = words.head[particle];
            if (words.deprel[particle].equals("compound:prt") && verb == particle - 1) {
                int noun = phraseBehind(words, particle, verb);
                if (noun > 0 && !words.has(noun, "case") && !words.has(verb, "obj")) {
                    words.deprel[noun] = "obj";
                }
            }
        }
    }

    /** The circumstance that begins right behind a word. */
    private static int phraseBehind(Words words, int word, int verb) {
        int at = word + 1;
        while (words.head[at] > at && words.head[at] != verb) {
            at = words.head[at];
        }
        return words.head[at] == verb && words.deprel[at].equals("obl") ? at : -1;
    }
}
