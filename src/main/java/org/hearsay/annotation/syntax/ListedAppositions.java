package org.hearsay.annotation.syntax;

/**
 * Mends appositions that were taken for members of a list, because a joined verb follows: in {@code hit Nordvik, a supermarket chain, and stole its data}
 * the chain is Nordvik.
 */
final class ListedAppositions {

    private ListedAppositions() {}

    static void mend(Words words) {
        for (int noun = 3; noun < words.size(); noun++) {
            int name = words.head[noun];
            if (name >= 0 && name < noun && words.deprel[noun].equals("conj") && words.upos[noun].equals("NOUN") && words.upos[name].equals("PROPN") && isIndefinite(words, noun) && !isInList(words, name)) {
                words.deprel[noun] = "appos";
            }
        }
    }

    /** Whether a noun phrase begins with a comma and an indefinite article. */
    private static boolean isIndefinite(Words words, int noun) {
        for (int i = 1; i < noun; i++) {
            if (words.head[i] == noun && words.form[i].matches("an?")) {
                return words.form[i - 1].equals(",");
            }
        }
        return false;
    }

    private static boolean isInList(Words words, int name) {
        for (int i = name + 1; i < words.size(); i++) {
            boolean joined = words.deprel[i].equals("cc") && words.head[i] > name && words.head[words.head[i]] == name;
            if (joined || words.head[i] == name && words.deprel[i].equals("conj") && words.upos[i].equals("PROPN")) {
                return true;
            }
        }
        return false;
    }
}
