package org.hearsay.annotation.syntax;

import java.util.Locale;

/**
 * Mends participles that open a sentence and were taken for what somebody says, or for its main verb: in {@code Asked whether it would rain, he said yes}
 * and {@code Asked on Monday whether it would rain, he said that it might} somebody was asked, and then spoke;
 * and {@code Suspected pirates boarded the ship} tells of the pirates.
 */
final class OpeningParticiples {

    private OpeningParticiples() {}

    static void mend(Words words) {
        int first = 0;
        while (first < words.size() && words.form[first].matches("\\W+|When|when")) {
            first++;
        }
        if (first + 2 >= words.size() || !words.upos[first].equals("VERB") || !words.isPast(first) || has(words, first, "nsubj|aux|expl")) {
            return;
        }
        if (words.form[first].matches("Suspected|Alleged") && describe(words, first)) {
            return;
        }
        int main = words.head[first];
        if (main > first && words.deprel[first].equals("ccomp")) {
            words.deprel[first] = "advcl";
            words.xpos[first] = "VBN";
        } else if (main < 0) {
            lower(words, first);
        }
    }

    /** Hangs an opening participle on the noun behind it, if that is the subject of a verb; whether it is. */
    private static boolean describe(Words words, int participle) {
        int noun = participle + 1;
        while (words.head[noun] > noun && !words.deprel[noun].equals("nsubj")) {
            noun = words.head[noun];
        }
        int verb = words.head[noun];
        boolean main = verb > noun && (words.head[participle] == verb || words.head[verb] == participle && words.head[participle] < 0);
        if (!main || !words.deprel[noun].equals("nsubj")) {
            return false;
        }
        if (words.head[verb] == participle) {
            words.head[verb] = -1;
            words.deprel[verb] = "root";
        }
        if (words.upos[verb].equals("NOUN")) {
            words.upos[verb] = "VERB";
            words.xpos[verb] = "VBZ";
        }
        for (int i = 0; i < words.size(); i++) {
            words.head[i] = words.head[i] == participle ? verb : words.head[i];
        }
        words.head[participle] = noun;
        words.deprel[participle] = "amod";
        words.upos[participle] = "ADJ";
        words.xpos[participle] = "JJ";
        words.lemma[participle] = words.form[participle].toLowerCase(Locale.ROOT);
        return true;
    }

    /** Hangs an opening participle on the verb with a subject of its own that stands behind the comma. */
    private static void lower(Words words, int participle) {
        for (int verb = participle + 3; verb < words.size(); verb++) {
            if (words.head[verb] == participle && words.deprel[verb].matches("ccomp|parataxis|conj") && words.isFinite(verb) && isBehindComma(words, verb)) {
                words.head[verb] = -1;
                words.deprel[verb] = "root";
                words.head[participle] = verb;
                words.deprel[participle] = "advcl";
                words.xpos[participle] = "VBN";
                return;
            }
        }
    }

    /** Whether a comma stands right before the subject of a verb. */
    private static boolean isBehindComma(Words words, int verb) {
        for (int comma = 1; comma + 1 < verb; comma++) {
            if (words.form[comma].equals(",") && isSubject(words, comma + 1, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word opens the subject of a verb. */
    private static boolean isSubject(Words words, int word, int verb) {
        int at = word;
        while (words.head[at] > at && !words.deprel[at].equals("nsubj") && words.head[at] != verb) {
            at = words.head[at];
        }
        return words.deprel[at].equals("nsubj") && words.head[at] == verb;
    }

    private static boolean has(Words words, int verb, String relations) {
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == verb && words.deprel[i].matches("(" + relations + ").*")) {
                return true;
            }
        }
        return false;
    }
}
