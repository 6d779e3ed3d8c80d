package org.hearsay.annotation.syntax;

/**
 * Mends a participle between commas that was taken for what the verb behind it reports: in {@code the judge, asked about the deaths, had said that it was
 * late} the judge is who was asked.
 */
final class InsertedParticiples {

    private InsertedParticiples() {}

    static void mend(Words words) {
        for (int participle = 2; participle + 2 < words.size(); participle++) {
            int verb = words.head[participle];
            if (verb > participle && words.deprel[participle].equals("ccomp") && words.isPast(participle) && words.form[participle - 1].equals(",")) {
                int subject = subject(words, verb, participle);
                if (subject >= 0 && endsInComma(words, participle, verb)) {
                    words.head[participle] = subject;
                    words.deprel[participle] = "acl";
                    words.xpos[participle] = "VBN";
                }
            }
        }
    }

    /** The verb's subject right before the comma before the participle; -1 if there is none, or the participle has one of its own. */
    private static int subject(Words words, int verb, int participle) {
        int found = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean subject = words.deprel[i].startsWith("nsubj");
            if (subject && words.head[i] == participle) {
                return -1;
            }
            found = subject && words.head[i] == verb && i < participle ? i : found;
        }
        return found;
    }

    private static boolean endsInComma(Words words, int participle, int verb) {
        int last = participle;
        for (int i = participle + 1; i < verb; i++) {
            last = words.isBelow(i, participle) && !words.form[i].equals(",") ? i : last;
        }
        return words.form[last + 1].equals(",");
    }
}
