package org.hearsay.annotation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.annotation.syntax.Words;

/**
 * Puts verbs and nouns of the news in the place of others: treebanks have so few of them that "stole" passes for a participle, "targets" for a noun
 * and "the hack" for a verb.
 */
final class NewsVerbs {

    private static final List<Inflection> VERBS = verbs();
    private static final List<String> NOUNS = List.of(
            "attack", "hack", "breach", "leak", "strike", "target", "claim", "threat", "raid", "ban", "probe", "report", "demand", "release", "charge", "sanction", "fine", "order",
            "offer", "plan", "protest", "hit", "deal", "lie", "bid", "cut", "vote");
    /** How many of the nouns are others. */
    private static final float NOUN_SHARE = 0.15f;

    private NewsVerbs() {}

    private static List<Inflection> verbs() {
        List<Inflection> verbs = new ArrayList<>();
        for (String base : List.of(
                "attack", "target", "hack", "breach", "access", "compromise", "leak", "gain", "launch", "arrest", "charge", "sanction", "deny", "reject", "infect", "hijack",
                "disrupt", "kill", "seize", "sue", "detain", "threaten", "fine", "raid", "probe", "fund", "back", "order", "blame", "accuse", "condemn", "demand", "release", "deface",
                "expose", "exploit", "encrypt", "download", "obtain", "invade", "bomb", "shell", "protest", "slam", "urge", "vow", "oppose", "name", "suspend", "block", "impose")) {
            verbs.add(base.equals("slam") ? Inflection.of("slam", "slammed", "slammed") : Inflection.regular(base));
        }
        String[] irregular = {
            "steal stole stolen", "steal stole stolen", "steal stole stolen", "break broke broken", "choose chose chosen", "drive drove driven", "freeze froze frozen", "hide hid hidden",
            "shake shook shaken", "tear tore torn", "throw threw thrown", "withdraw withdrew withdrawn", "overthrow overthrew overthrown", "draw drew drawn", "sink sank sunk",
            "undertake undertook undertaken", "overtake overtook overtaken", "oversee oversaw overseen", "forbid forbade forbidden", "mistake mistook mistaken", "bite bit bitten",
            "strike struck struck", "hit hit hit", "cut cut cut", "shoot shot shot", "seek sought sought", "ban banned banned", "plan planned planned", "drop dropped dropped"};
        for (String forms : irregular) {
            String[] three = forms.split(" ");
            verbs.add(Inflection.of(three[0], three[1], three[2]));
        }
        return List.copyOf(verbs);
    }

    /** The same sentence, where every verb with nothing but an object or a passive subject is one of these, and some nouns are. */
    static Words of(Words words, Random random) {
        Words out = words.bare();
        System.arraycopy(words.upos, 0, out.upos, 0, words.size());
        System.arraycopy(words.xpos, 0, out.xpos, 0, words.size());
        System.arraycopy(words.head, 0, out.head, 0, words.size());
        System.arraycopy(words.deprel, 0, out.deprel, 0, words.size());
        for (int i = 0; i < words.size(); i++) {
            if (isPlain(words, i)) {
                String form = Phrases.any(VERBS, random).form(words.xpos[i]);
                out.form[i] = Character.isUpperCase(words.form[i].charAt(0)) ? capital(form) : form;
            } else if (words.xpos[i].matches("NNS?") && !Character.isUpperCase(words.form[i].charAt(0)) && random.nextFloat() < NOUN_SHARE) {
                String noun = Phrases.any(NOUNS, random);
                out.form[i] = words.xpos[i].equals("NN") ? noun : Inflection.regular(noun).third();
            }
        }
        return out;
    }

    private static String capital(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    /** Whether anything but nouns would change. */
    static boolean apply(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (isPlain(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** A verb with an object or a passive subject, without a particle or a clause that asks for this very verb. */
    private static boolean isPlain(Words words, int verb) {
        if (!words.upos[verb].equals("VERB") || !words.xpos[verb].startsWith("VB")) {
            return false;
        }
        boolean transitive = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.head[i] == verb) {
                transitive |= words.deprel[i].matches("obj|nsubj:pass");
                if (words.deprel[i].matches("compound:prt|iobj|xcomp|ccomp|csubj.*|expl")) {
                    return false;
                }
            }
        }
        return transitive;
    }
}
