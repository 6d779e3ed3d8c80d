package org.hearsay.annotation.syntax;

/**
 * Mends what somebody is asked to do where it was taken for the purpose of asking: in {@code the union asked a court to stop the sale} it is the court
 * that is to stop it.
 */
final class AskedInfinitives {

    private static final String ASKING = "ask(s|ed|ing)?|urg(e|es|ed|ing)|persuad(e|es|ed|ing)|convinc(e|es|ed|ing)|instruct(s|ed|ing)?|forc(e|es|ed|ing)|compel(s|led|ling)?"
            + "|allow(s|ed|ing)?|enabl(e|es|ed|ing)|petition(s|ed|ing)?|invit(e|es|ed|ing)";

    private AskedInfinitives() {}

    static void mend(Words words) {
        for (int verb = 2; verb < words.size(); verb++) {
            int asking = words.head[verb];
            boolean infinitive = asking >= 0 && asking < verb && words.deprel[verb].equals("advcl") && words.xpos[verb].equals("VB") && words.form[asking].matches(ASKING);
            if (infinitive && hasTo(words, verb) && hasObjectBetween(words, asking, verb) && !words.has(asking, "xcomp")) {
                words.deprel[verb] = "xcomp";
            }
        }
    }

    private static boolean hasTo(Words words, int verb) {
        for (int i = 0; i < verb; i++) {
            if (words.head[i] == verb && words.deprel[i].equals("mark")) {
                return words.form[i].equals("to");
            }
        }
        return false;
    }

    private static boolean hasObjectBetween(Words words, int asking, int verb) {
        for (int i = asking + 1; i < verb; i++) {
            if (words.head[i] == asking && words.deprel[i].matches("i?obj")) {
                return true;
            }
        }
        return false;
    }
}
