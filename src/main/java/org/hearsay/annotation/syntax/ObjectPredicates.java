package org.hearsay.annotation.syntax;

/** Mends what something is called where it was taken for a modifier, which would stand before its noun: {@code they called the charges absurd}. */
final class ObjectPredicates {

    private static final String CALLING = "call(s|ed|ing)?|deem(s|ed|ing)?|consider(s|ed|ing)?|declar(es|ed|ing)";

    private ObjectPredicates() {}

    static void mend(Words words) {
        for (int predicate = 2; predicate < words.size(); predicate++) {
            int noun = words.head[predicate];
            boolean behind = noun == predicate - 1 && words.deprel[predicate].equals("amod") && words.upos[predicate].equals("ADJ") && words.deprel[noun].equals("obj");
            if (behind && words.head[noun] >= 0 && words.head[noun] < noun && words.form[words.head[noun]].matches(CALLING)) {
                words.head[predicate] = words.head[noun];
                words.deprel[predicate] = "xcomp";
            }
        }
    }
}
