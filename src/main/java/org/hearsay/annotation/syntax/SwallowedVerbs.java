package org.hearsay.annotation.syntax;

/**
 * Mends main verbs that the relative clause of their subject swallowed, as in {@code those who broke in took the files}: a finite verb is no
 * open complement, so that one which hangs as such on a relative clause must be what the noun of that clause does.
 */
final class SwallowedVerbs {

    private SwallowedVerbs() {}

    static void mend(Words words) {
        for (int verb = 2; verb < words.size(); verb++) {
            if (words.deprel[verb].equals("xcomp") && words.upos[verb].equals("VERB") && words.xpos[verb].matches("VBD|VBZ|VBP")) {
                int relative = words.head[verb];
                int noun = relative >= 0 && words.deprel[relative].equals("acl:relcl") ? words.head[relative] : -1;
                if (noun >= 0 && noun < relative && relative < verb && words.deprel[noun].matches("root|obj|nsubj|ccomp")) {
                    raise(words, noun, relative, verb);
                }
            }
        }
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
