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
            raiseName(words, i);
            raiseSubject(words, i);
            lowerSubject(words, i);
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

    /** A noun in the middle of a clause has no subject of its own: "Kim" of {@code that Kim, a general, was seen} is what the noun describes. */
    private static void raiseName(Words words, int name) {
        int noun = words.head[name];
        boolean below = noun > name && words.upos[name].equals("PROPN") && words.deprel[name].equals("nsubj") && words.upos[noun].equals("NOUN");
        if (below && words.deprel[noun].matches("(nsubj|obj|obl).*") && !hasCopula(words, noun)) {
            words.head[name] = words.head[noun];
            words.deprel[name] = words.deprel[noun];
            words.head[noun] = name;
            words.deprel[noun] = "appos";
        }
    }

    /** What stands before a verb of saying is its subject, not that of the clause behind it, which has one: {@code the paper said the king left}. */
    private static void raiseSubject(Words words, int subject) {
        int clause = words.head[subject];
        int saying = clause < 0 ? -1 : words.head[clause];
        boolean apart = saying > subject && clause > saying && words.deprel[subject].startsWith("nsubj") && words.deprel[clause].equals("ccomp");
        if (apart && subjectBehind(words, clause, saying) && !subjectBehind(words, saying, -1)) {
            words.head[subject] = saying;
            words.deprel[subject] = "nsubj";
        }
    }

    /** A second subject behind its verb, with a past form of its own right behind: {@code the man said the inquiry pointed to them}. */
    private static void lowerSubject(Words words, int subject) {
        int saying = words.head[subject];
        boolean second = saying >= 0 && saying < subject && words.deprel[subject].equals("nsubj") && subjectBefore(words, saying);
        int clause = subject + 1;
        if (second && clause < words.size() && words.head[clause] == subject && words.xpos[clause].matches("VBD|VBN") && words.deprel[clause].equals("acl")) {
            words.head[clause] = saying;
            words.deprel[clause] = "ccomp";
            words.head[subject] = clause;
        }
    }

    private static boolean subjectBefore(Words words, int verb) {
        for (int i = 0; i < verb; i++) {
            if (words.head[i] == verb && words.deprel[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean subjectBehind(Words words, int verb, int place) {
        for (int i = place + 1; i < words.size(); i++) {
            if (words.head[i] == verb && words.deprel[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCopula(Words words, int noun) {
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == noun && words.deprel[i].equals("cop")) {
                return true;
            }
        }
        return false;
    }
}
