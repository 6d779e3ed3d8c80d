package org.hearsay.annotation.syntax;

import java.util.regex.Pattern;

/** Mends an "it" that was taken for an empty one before a verb that only somebody does: {@code it threatened to publish the files}. */
final class PersonalSubjects {

    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)(threaten|claim|demand|den[iy]|refus|declin|warn|vow|pledg|promis|announc|accus|blam|insist|admit|acknowledg|plan|want|decid|urg|alleg|reject|hack|attack|publish|leak|bann?|sue)(s|es|ed|d|ned|ing|e)?"
                    + "|said|says|told|tells|stole|steals|sought|seeks");

    private PersonalSubjects() {}

    static void mend(Words words) {
        for (int i = 0; i < words.size(); i++) {
            int verb = words.head[i];
            boolean empty = words.deprel[i].equals("expl") && words.form[i].equalsIgnoreCase("it") && verb > i;
            if (empty && words.upos[verb].equals("VERB") && PERSONAL.matcher(words.form[verb]).matches() && isActive(words, verb)) {
                words.deprel[i] = "nsubj";
            }
        }
    }

    private static boolean isActive(Words words, int verb) {
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == verb && (words.deprel[i].equals("aux:pass") || words.deprel[i].startsWith("nsubj"))) {
                return false;
            }
        }
        return true;
    }
}
