package org.hearsay.annotation.syntax;

/**
 * Mends verbs with two subjects side by side, "leader" and "Kim" of {@code North Korean leader Kim was seen}: relations are scored one by one, so that
 * nothing else keeps a verb from having both. The description in front becomes the name's.
 */
final class DoubleSubjects {

    private DoubleSubjects() {}

    static void mend(Words words) {
        for (int i = 0; i < words.size(); i++) {
            joinDescriptionBefore(words, i);
        }
    }

    private static void joinDescriptionBefore(Words words, int name) {
        int before = name - 1;
        while (before >= 0 && words.upos[before].equals("PROPN") && words.head[before] == name) {
            before--;
        }
        boolean described = before >= 0 && words.upos[name].equals("PROPN") && words.upos[before].equals("NOUN");
        if (described && words.deprel[name].startsWith("nsubj") && words.deprel[name].equals(words.deprel[before]) && words.head[name] == words.head[before]) {
            words.head[before] = name;
            words.deprel[before] = "nmod:desc";
        }
    }
}
