package org.hearsay.annotation.syntax;

/**
 * Mends several titles before a name: of {@code chairman and chief executive Ann Lee} the name is the head, as it is of {@code chairman Ann Lee}, rather than
 * a third of a list that no comma and no conjunction parts from the titles.
 */
final class JoinedTitles {

    private JoinedTitles() {}

    static void mend(Words words) {
        for (int name = 2; name < words.size(); name++) {
            int title = words.head[name];
            if (words.upos[name].equals("PROPN") && words.deprel[name].equals("conj") && title >= 0 && title < name && isTitle(words, title) && follows(words, name, title)) {
                raise(words, name, title);
            }
        }
    }

    private static boolean isTitle(Words words, int word) {
        boolean bare = true;
        for (int i = 0; i < word; i++) {
            bare &= words.head[i] != word || !words.deprel[i].matches("det|nmod:poss|case");
        }
        return bare && words.upos[word].equals("NOUN") && words.xpos[word].equals("NN");
    }

    /** Whether a name stands right behind the noun that a conjunction joins to a title. */
    private static boolean follows(Words words, int name, int title) {
        int last = name - 1;
        while (last > title && words.upos[last].equals("PROPN") && words.head[last] == name) {
            last--;
        }
        boolean second = words.deprel[last].equals("conj") && words.head[last] == title || words.deprel[last].equals("nmod:desc") && words.head[last] == name;
        if (!words.upos[last].equals("NOUN") || !second) {
            return false;
        }
        for (int i = title + 1; i < last; i++) {
            if (words.head[i] == last && words.deprel[i].equals("cc")) {
                return true;
            }
        }
        return false;
    }

    private static void raise(Words words, int name, int title) {
        words.head[name] = words.head[title];
        words.deprel[name] = words.deprel[title];
        words.head[title] = name;
        words.deprel[title] = "nmod:desc";
        for (int i = name + 1; i < words.size(); i++) {
            if (words.head[i] == title) {
                words.head[i] = name;
            }
        }
    }
}
