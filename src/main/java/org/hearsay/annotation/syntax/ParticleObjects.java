package org.hearsay.annotation.syntax;

/** Mends the object behind a verb's particle: a phrase without a preposition is no circumstance in {@code she not only brushed off the findings}. */
final class ParticleObjects {

    private ParticleObjects() {}

    static void mend(Words words) {
        for (int particle = 1; particle + 1 < words.size(); particle++) {
            if (isBeforeNumber(words, particle)) {
                words.head[particle] = particle - 1;
                words.deprel[particle] = "compound:prt";
            }
            int verb = words.head[particle];
            if (words.deprel[particle].equals("compound:prt") && verb == particle - 1) {
                int noun = phraseBehind(words, particle, verb);
                if (noun > 0 && !words.has(noun, "case") && !words.has(verb, "obj")) {
                    words.deprel[noun] = "obj";
                }
            }
        }
    }

    /** "Switched off 17 servers": what is tagged as a particle governs no number. */
    private static boolean isBeforeNumber(Words words, int particle) {
        return words.xpos[particle].equals("RP") && words.deprel[particle].equals("case") && words.upos[particle - 1].equals("VERB") && words.upos[particle + 1].equals("NUM");
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
