package org.hearsay.annotation.syntax;

/** Mends objects whose "at least" was taken for a preposition of their own: {@code the gang robbed at least nine banks}. */
final class LeastQuantities {

    private static final int FAR = 4;

    private LeastQuantities() {}

    static void mend(Words words) {
        for (int at = 0; at + 3 < words.size(); at++) {
            boolean least = words.form[at].equalsIgnoreCase("at") && words.form[at + 1].matches("least|most") && words.upos[at + 2].equals("NUM");
            if (least && !words.deprel[at].equals("fixed")) {
                mend(words, at, counted(words, at + 2));
            }
        }
    }

    /** The noun that a number counts, or the number. */
    private static int counted(Words words, int number) {
        int at = number;
        while (words.deprel[at].equals("nummod") && words.head[at] > at && words.head[at] <= number + FAR) {
            at = words.head[at];
        }
        return at;
    }

    private static void mend(Words words, int at, int noun) {
        words.head[at] = at + 1;
        words.deprel[at] = "case";
        words.head[at + 1] = at + 2;
        words.deprel[at + 1] = "advmod";
        words.upos[at] = "ADV";
        words.upos[at + 1] = "ADV";
        int verb = words.head[noun];
        boolean bare = words.deprel[noun].equals("obl") && !words.has(noun, "case") && !words.form[at - (at > 0 ? 1 : 0)].matches("in|by|to|with|from|for|of|on");
        if (bare && verb >= 0 && verb < at && words.upos[verb].equals("VERB") && !words.has(verb, "obj") && !words.has(verb, "aux:pass")) {
            words.deprel[noun] = "obj";
        }
    }
}
