package org.hearsay.annotation.syntax;

/**
 * Mends verbs that were taken for something else: for a noun with subject and object ({@code the gang targets banks}), for a preposition, and main
 * verbs that the relative clause of their subject swallowed, as in {@code those who broke in took the files}: a finite verb is no open complement,
 * so that one which hangs as such on a relative clause must be what the noun of that clause does.
 */
final class SwallowedVerbs {

    private SwallowedVerbs() {}

    static void mend(Words words) {
        for (int verb = 2; verb < words.size(); verb++) {
            if (words.deprel[verb].equals("acl") && (words.xpos[verb].matches("VBD|VBZ|VBP") || looksPast(words, verb))) {
                free(words, verb);
            }
            if (words.xpos[verb].equals("NNS") && words.head[verb] < 0 && has(words, verb, "nsubj") && has(words, verb, "obj") && !has(words, verb, "cop")) {
                words.upos[verb] = "VERB";
                words.xpos[verb] = "VBZ";
            }
            if (words.deprel[verb].equals("case") && words.xpos[verb].matches("VBN|VBD") && words.form[verb].endsWith("ed")) {
                standUp(words, verb);
            }
            if (words.deprel[verb].equals("xcomp") && words.upos[verb].equals("VERB") && words.xpos[verb].matches("VBD|VBZ|VBP")) {
                int relative = words.head[verb];
                int noun = relative >= 0 && words.deprel[relative].equals("acl:relcl") ? words.head[relative] : -1;
                if (noun >= 0 && noun < relative && relative < verb && words.deprel[noun].matches("root|obj|nsubj|ccomp")) {
                    raise(words, noun, relative, verb);
                }
            }
        }
    }

    /** "The board of Acme on Monday sued Lopez": a finite verb with an object is no part of a noun's description. */
    private static void free(Words words, int verb) {
        int root = words.head[verb];
        while (root >= 0 && words.upos[root].matches("NOUN|PROPN") && words.head[root] >= 0) {
            root = words.head[root];
        }
        if (root >= 0 && root < verb && words.head[root] < 0 && words.upos[root].matches("NOUN|PROPN") && has(words, verb, "obj") && !has(words, verb, "nsubj") && !has(words, root, "cop")) {
            words.head[verb] = -1;
            words.deprel[verb] = "root";
            words.head[root] = verb;
            words.deprel[root] = "nsubj";
        }
    }

    /** "Accused" is a participle or a past; with an object behind it, it is hardly ever the participle of a passive. */
    private static boolean looksPast(Words words, int verb) {
        return words.xpos[verb].equals("VBN") && words.form[verb].endsWith("ed");
    }

    private static boolean has(Words words, int head, String relation) {
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == head && words.deprel[i].startsWith(relation)) {
                return true;
            }
        }
        return false;
    }

    /** "The party opposed the plan": a past form between two nouns that was taken for a preposition. */
    private static void standUp(Words words, int verb) {
        int object = words.head[verb];
        int subject = words.head[object];
        boolean between = subject >= 0 && subject < verb && verb < object && words.deprel[object].matches("nmod|obl") && words.upos[subject].matches("NOUN|PROPN|PRON");
        if (!between || words.form[verb - 1].matches("as|when|if|,") || words.form[verb + 1].matches("to|on|with|upon")) {
            return;
        }
        words.head[verb] = words.head[subject];
        words.deprel[verb] = words.deprel[subject];
        words.head[subject] = verb;
        words.deprel[subject] = "nsubj";
        words.head[object] = verb;
        words.deprel[object] = "obj";
        words.upos[verb] = "VERB";
    }

    private static void raise(Words words, int noun, int relative, int verb) {
        words.head[verb] = words.head[noun];
        words.deprel[verb] = words.deprel[noun].equals("root") ? "root" : "ccomp";
        words.head[noun] = verb;
        words.deprel[noun] = "nsubj";
        for (int i = 0; i < words.size(); i++) {
            // What stood beside the swallowed verb looked like the first of two objects.
            if (words.head[i] == relative && words.deprel[i].equals("iobj")) {
                words.deprel[i] = "obj";
            }
        }
    }
}
