package org.hearsay.annotation.syntax;

/**
 * Mends past tenses that were taken for participles before their object though they have a subject of their own: in {@code the council imposed
 * sanctions}, "imposed" is no more a modifier of "sanctions" than in "the council imposed them". The same goes for one that a conjunction of its own
 * joins to the verb before it: {@code they broke into the network of a bank and stole designs}.
 */
final class ParticipleVerbs {

    private ParticipleVerbs() {}

    static void mend(Words words) {
        for (int verb = 1; verb < words.size(); verb++) {
            int object = words.head[verb];
            boolean modifies = object > verb && words.deprel[verb].equals("amod") && words.isPast(verb);
            if (modifies && hasSubject(words, verb) && words.deprel[object].matches("root|ccomp|parataxis|conj|obj|advcl|acl:relcl|obl")) {
                raise(words, verb, object);
            } else if (modifies && words.deprel[object].equals("conj") && isJoined(words, verb)) {
                join(words, verb, object);
            }
        }
    }

    private static boolean isJoined(Words words, int verb) {
        return words.head[verb - 1] == verb && words.deprel[verb - 1].equals("cc");
    }

    /** Makes a verb the second of the one that stands above the noun to which its object was joined. */
    private static void join(Words words, int verb, int object) {
        int first = words.head[object];
        while (first >= 0 && !words.upos[first].equals("VERB")) {
            first = words.head[first];
        }
        if (first < 0 || first > verb) {
            return;
        }
        words.head[verb] = first;
        words.deprel[verb] = "conj";
        words.xpos[verb] = "VBD";
        words.head[object] = verb;
        words.deprel[object] = "obj";
    }

    private static boolean hasSubject(Words words, int verb) {
        boolean before = false;
        for (int i = 0; i < words.size(); i++) {
            before |= words.head[i] == verb && words.deprel[i].equals("nsubj") && i < verb;
        }
        return before;
    }

    private static void raise(Words words, int verb, int object) {
        words.head[verb] = words.head[object];
        words.deprel[verb] = words.deprel[object].matches("obj|obl") ? "ccomp" : words.deprel[object];
        words.xpos[verb] = "VBD";
        words.upos[verb] = "VERB";
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == object && i != verb && (i < verb || words.deprel[i].matches("punct|parataxis|advcl|conj|cc|nsubj|mark|obl.*|advmod"))) {
                words.head[i] = verb;
            }
        }
        words.head[object] = verb;
        words.deprel[object] = "obj";
    }
}
