package org.hearsay.annotation.syntax;

/**
 * Mends verbs with two subjects side by side, "leader" and "Kim" of {@code North Korean leader Kim was seen}: relations are scored one by one, so that
 * nothing else keeps a verb from having both. The description or title in front becomes the name's; between commas, as in {@code Ohio's governor, Karl
 * Meyer, said}, the name explains the description. In {@code Hackers said to be poor have robbed a bank, the paper reported}, the first is the subject of
 * what is reported; of two nouns side by side, as in {@code the attorney general said}, the first tells of what kind the second is.
 */
final class DoubleSubjects {

    private DoubleSubjects() {}

    static void mend(Words words) {
        for (int i = 0; i < words.size(); i++) {
            joinDescriptionBefore(words, i);
            joinExplanation(words, i);
            giveToReported(words, i);
            joinNouns(words, i);
        }
    }

    private static void joinNouns(Words words, int noun) {
        int before = noun - 1;
        boolean nouns = before >= 0 && words.upos[noun].equals("NOUN") && words.upos[before].equals("NOUN") && words.head[noun] == words.head[before];
        if (!nouns || !words.deprel[noun].startsWith("nsubj") || !words.deprel[noun].equals(words.deprel[before])) {
            return;
        }
        for (int i = 0; i < before; i++) {
            words.head[i] = words.head[i] == before ? noun : words.head[i];
        }
        words.head[before] = noun;
        words.deprel[before] = "compound";
    }

    /** The subject in front of a reported clause without one is the clause's, where the word of reporting has another behind it. */
    private static void giveToReported(Words words, int clause) {
        int reporting = words.head[clause];
        if (reporting < clause || !words.deprel[clause].equals("ccomp") || words.hasSubject(clause)) {
            return;
        }
        int first = -1;
        boolean second = false;
        for (int i = 0; i < words.size(); i++) {
            boolean subject = words.head[i] == reporting && words.deprel[i].startsWith("nsubj");
            first = subject && i < clause && first < 0 ? i : first;
            second |= subject && i > clause;
        }
        if (first >= 0 && second) {
            words.head[first] = clause;
        }
    }

    private static void joinDescriptionBefore(Words words, int name) {
        int before = name - 1;
        while (before >= 0 && words.upos[before].equals("PROPN") && words.head[before] == name) {
            before--;
        }
        boolean described = before >= 0 && words.upos[name].equals("PROPN") && (words.upos[before].equals("NOUN") || words.form[before].endsWith("."));
        if (described && words.deprel[name].startsWith("nsubj") && words.deprel[name].equals(words.deprel[before]) && words.head[name] == words.head[before]) {
            words.head[before] = name;
            words.deprel[before] = "nmod:desc";
        }
    }

    private static void joinExplanation(Words words, int second) {
        int verb = words.head[second];
        int end = second + 1; // the first word behind the name
        while (end < verb && words.isBelow(end, second)) {
            end++;
        }
        boolean closed = words.form[end - 1].equals(",") || end < verb && words.form[end].equals(",");
        if (!closed || !words.deprel[second].equals("nsubj") || !words.upos[second].equals("PROPN")) {
            return;
        }
        int comma = second - 1;
        while (comma > 0 && !words.form[comma].equals(",") && words.isBelow(comma, second)) {
            comma--;
        }
        int first = comma > 0 && words.form[comma].equals(",") ? comma - 1 : -1;
        while (first >= 0 && words.head[first] != verb) {
            first = words.head[first];
        }
        if (first >= 0 && first < comma && words.deprel[first].equals("nsubj") && words.upos[first].equals("NOUN")) {
            words.head[second] = first;
            words.deprel[second] = "appos";
        }
    }
}
