package org.hearsay.annotation.syntax;

import java.util.Set;

/**
 * Mends what "said" was given an object for: in {@code the man said the inquiry pointed to them} the past that looks like a participle of "inquiry" is
 * what the man said, since people say clauses and hardly ever things.
 */
final class SaidClauses {

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj");
    private static final Set<String> SAYING = Set.of("said", "says", "say");
    /** Words that take things too, so that the clause must have an object or complement, as no passive has. */
    private static final Set<String> CLAIMING = Set.of("alleges", "allege", "alleged", "claims", "claim", "claimed", "believes", "believe", "believed", "thinks", "think", "thought", "insists", "insisted");

    private SaidClauses() {}

    static void mend(Words words) {
        for (int noun = 1; noun + 1 < words.size(); noun++) {
            int saying = words.head[noun];
            boolean object = saying >= 0 && saying < noun && ARGUMENTS.contains(words.deprel[noun]) && SAYING.contains(words.form[saying]);
            int clause = object ? pastBehind(words, noun) : claimed(words, noun);
            if (clause > 0 && hasSubjectBefore(words, saying)) {
                words.head[clause] = saying;
                words.deprel[clause] = "ccomp";
                words.xpos[clause] = "VBD";
                words.head[noun] = clause;
                words.deprel[noun] = "nsubj";
            }
        }
    }

    private static int claimed(Words words, int noun) {
        int claiming = words.head[noun];
        boolean object = claiming >= 0 && claiming < noun && words.deprel[noun].equals("obj") && CLAIMING.contains(words.form[claiming]);
        int clause = object ? pastBehind(words, noun) : -1;
        return clause > 0 && (words.has(clause, "obj") || words.has(clause, "xcomp") || words.has(clause, "ccomp")) ? clause : -1;
    }

    /** A past or participle right behind a noun, adverbs aside, that was read as its description; -1 if there is none. */
    private static int pastBehind(Words words, int noun) {
        int at = noun + 1;
        while (at < words.size() && words.upos[at].equals("ADV")) {
            at++;
        }
        boolean past = at < words.size() && words.head[at] == noun && words.deprel[at].equals("acl") && words.isPast(at);
        return past && !words.form[Math.min(at + 1, words.size() - 1)].equals("by") ? at : -1;
    }

    private static boolean hasSubjectBefore(Words words, int verb) {
        for (int i = 0; i < verb; i++) {
            if (words.head[i] == verb && words.deprel[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }
}
