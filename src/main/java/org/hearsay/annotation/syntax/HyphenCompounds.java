package org.hearsay.annotation.syntax;

/**
 * Mends compounds that were read as two phrases, as in {@code bans file-sharing forum}: a participle that a hyphen without spaces ties to the noun
 * before it describes the noun behind it, and governs nothing. Words do not show the network where spaces were.
 */
final class HyphenCompounds {

    private HyphenCompounds() {}

    static void mend(Words words) {
        for (int hyphen = 1; hyphen + 2 < words.size(); hyphen++) {
            if (words.form[hyphen].equals("-") && isTight(words, hyphen)) {
                int described = describedBy(words, hyphen - 1, hyphen + 1);
                if (described > hyphen) {
                    join(words, hyphen, described);
                }
            }
        }
    }

    private static boolean isTight(Words words, int hyphen) {
        return words.end[hyphen] > words.start[hyphen] && words.end[hyphen - 1] == words.start[hyphen] && words.start[hyphen + 1] == words.end[hyphen];
    }

    /** The bare noun behind a participle that was taken for its object, where the participle hangs on the noun before; -1 if it is none. */
    private static int describedBy(Words words, int noun, int participle) {
        boolean loose = words.xpos[participle].matches("VBG|VBN") && words.head[participle] == noun && words.upos[noun].matches("NOUN|PROPN");
        for (int i = participle + 1; loose && i < words.size() && words.upos[i].matches("NOUN|PROPN|ADJ"); i++) {
            if (words.head[i] == participle) {
                return words.deprel[i].equals("obj") ? i : -1;
            }
        }
        return -1;
    }

    private static void join(Words words, int hyphen, int described) {
        int noun = hyphen - 1;
        int participle = hyphen + 1;
        words.head[described] = words.head[noun];
        words.deprel[described] = words.deprel[noun];
        for (int i = 0; i < words.size(); i++) {
            if (i != described && (words.head[i] == noun || words.head[i] == participle && i > described)) {
                words.head[i] = described;
            }
        }
        words.head[noun] = participle;
        words.deprel[noun] = "compound";
        words.head[participle] = described;
        words.deprel[participle] = "amod";
        words.head[hyphen] = participle;
        words.deprel[hyphen] = "punct";
    }
}
