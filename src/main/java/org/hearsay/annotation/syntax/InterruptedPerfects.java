package org.hearsay.annotation.syntax;

/** Mends auxiliaries that an inserted phrase parts from their verb: {@code the firm had, to its knowledge, not been robbed}. */
final class InterruptedPerfects {

    private static final int FAR = 9;

    private InterruptedPerfects() {}

    static void mend(Words words) {
        for (int having = 1; having + 3 < words.size(); having++) {
            boolean bare = words.form[having].matches("ha[ds]|have") && words.upos[having].equals("VERB") && words.form[having + 1].equals(",") && words.hasSubject(having) && !words.has(having, "obj");
            int verb = bare ? participleBehind(words, having) : -1;
            if (verb > 0) {
                join(words, having, verb);
            }
        }
    }

    /** The passive without a subject that hangs where the auxiliary hangs, or on it; -1 if there is none near. */
    private static int participleBehind(Words words, int having) {
        for (int verb = having + 3; verb < Math.min(words.size(), having + FAR + 3); verb++) {
            boolean beside = words.head[verb] == words.head[having] || words.head[verb] == having;
            if (beside && words.xpos[verb].equals("VBN") && words.has(verb, "aux:pass") && !words.hasSubject(verb)) {
                return verb;
            }
        }
        return -1;
    }

    private static void join(Words words, int having, int verb) {
        words.head[verb] = words.head[having];
        words.deprel[verb] = words.deprel[having];
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == having && i != verb) {
                words.head[i] = verb;
                words.deprel[i] = words.deprel[i].equals("nsubj") ? "nsubj:pass" : words.deprel[i];
            }
        }
        words.head[having] = verb;
        words.deprel[having] = "aux";
        words.upos[having] = "AUX";
    }
}
