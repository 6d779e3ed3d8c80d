package org.hearsay.annotation.syntax;

/**
 * Mends participles in front of a sentence that were taken into what its verb says, as in {@code Speaking to reporters, she said they left}: what
 * stands before the subject of a verb of saying belongs to that verb, as a clause beside it.
 */
final class FrontedParticiples {

    private FrontedParticiples() {}

    static void mend(Words words) {
        int participle = firstWord(words);
        if (participle < 0 || !words.xpos[participle].matches("VBG|VBN") || words.head[participle] < 0) {
            return;
        }
        int above = words.head[participle];
        if (words.deprel[participle].equals("advcl") && words.deprel[above].equals("ccomp")) {
            int saying = words.head[above];
            if (saying > participle && saying < above && hasSubjectBetween(words, participle, saying)) {
                words.head[participle] = saying;
            }
        } else if (words.deprel[participle].equals("ccomp") && hasSubjectBetween(words, participle, above) && hasComplementBehind(words, above)) {
            words.deprel[participle] = "advcl";
        }
    }

    private static int firstWord(Words words) {
        int first = 0;
        while (first < words.size() && words.upos[first].equals("PUNCT")) {
            first++;
        }
        return first < words.size() ? first : -1;
    }

    private static boolean hasSubjectBetween(Words words, int from, int verb) {
        for (int i = from + 1; i < verb; i++) {
            if (words.head[i] == verb && words.deprel[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComplementBehind(Words words, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.head[i] == verb && words.deprel[i].equals("ccomp")) {
                return true;
            }
        }
        return false;
    }
}
