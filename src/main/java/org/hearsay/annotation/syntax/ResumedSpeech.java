package org.hearsay.annotation.syntax;

import java.util.Set;

/**
 * Mends what a speaker goes on to say where it was joined to the verb of what is told: in {@code the firm said thieves had copied files but denied that
 * money was lost} it is the firm that denied it.
 */
final class ResumedSpeech {

    private static final Set<String> SAYING = Set.of(
            "said", "says", "told", "tells", "added", "adds", "insisted", "insists", "stressed", "noted", "warned", "denied", "denies", "declined", "declines", "refused", "refuses",
            "acknowledged", "admitted", "claimed", "claims", "confirmed", "announced", "called", "calls", "vowed", "pledged", "urged", "rejected", "dismissed", "blamed", "accused",
            "believes", "believed", "suggested", "suggests");

    private ResumedSpeech() {}

    static void mend(Words words) {
        for (int verb = 4; verb < words.size(); verb++) {
            int told = words.head[verb];
            boolean joined = told > 0 && told < verb && words.deprel[verb].equals("conj") && SAYING.contains(words.form[verb]) && !SAYING.contains(words.form[told]);
            if (joined && words.deprel[told].equals("ccomp") && !words.hasSubject(verb) && !hasAuxiliary(words, verb)) {
                int saying = words.head[told];
                boolean speaks = saying >= 0 && saying < told && SAYING.contains(words.form[saying]) && (words.hasSubject(saying) || words.deprel[saying].equals("conj")) && words.hasSubject(told);
                if (speaks && (words.xpos[verb].equals(words.xpos[saying]) || words.isPast(saying) && takes(words, verb))) {
                    words.head[verb] = saying;
                    words.xpos[verb] = words.xpos[saying];
                }
            }
        }
    }

    private static boolean hasAuxiliary(Words words, int verb) {
        return words.has(verb, "aux") || words.has(verb, "aux:pass");
    }

    /** Whether what looks like a participle has an object or a clause, as no passive has. */
    private static boolean takes(Words words, int verb) {
        return words.xpos[verb].equals("VBN") && (words.has(verb, "obj") || words.has(verb, "ccomp") || words.has(verb, "xcomp"));
    }
}
