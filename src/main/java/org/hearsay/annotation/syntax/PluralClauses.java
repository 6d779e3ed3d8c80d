package org.hearsay.annotation.syntax;

/** Mends a conjunction that was taken for a determiner, which it cannot be of a plural: {@code the proof was thin and that criminals could be behind it}. */
final class PluralClauses {

    private PluralClauses() {}

    static void mend(Words words) {
        for (int that = 0; that + 2 < words.size(); that++) {
            int noun = words.head[that];
            boolean determines = noun > that && words.form[that].equals("that") && words.deprel[that].equals("det") && words.xpos[noun].equals("NNS");
            if (determines && words.deprel[noun].startsWith("nsubj") && words.head[noun] > noun) {
                words.head[that] = words.head[noun];
                words.deprel[that] = "mark";
                words.upos[that] = "SCONJ";
                words.xpos[that] = "IN";
            }
        }
    }
}
