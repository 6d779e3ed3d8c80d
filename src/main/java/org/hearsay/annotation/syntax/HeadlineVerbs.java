package org.hearsay.annotation.syntax;

import java.util.Set;

/**
 * Mends sentences whose only verb was taken for something else, so that no finite verb is left: a past for the participle of its object, as in
 * {@code The intruders infected visitors}, and in headlines a present for a plural, as in {@code Local hacker defaces website of ministry}, since
 * compounds hardly ever have plurals within.
 */
final class HeadlineVerbs {

    /** Presents of headlines that are plurals too; other plurals may well stand before nouns. */
    private static final Set<String> PRESENTS = Set.of(
            "hacks", "leaks", "targets", "attacks", "hits", "strikes", "dumps", "exposes", "steals", "claims", "warns", "launches", "uses", "publishes",
            "releases", "posts", "downs", "blocks", "bans", "charges", "sues", "seizes", "blames", "accuses", "denies", "defaces", "breaches", "hijacks",
            "infects", "threatens", "spies", "brings", "takes", "shuts", "knocks", "compromises", "infiltrates", "extracts", "deploys", "sends", "jams");
    private static final Set<String> MODIFIERS = Set.of("amod", "compound");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");
    private static final String QUOTE = "[\"'`“”‘’)]+";

    private final Words words;

    private HeadlineVerbs(Words words) {
        this.words = words;
    }

    static void mend(Words words) {
        HeadlineVerbs sentence = new HeadlineVerbs(words);
        if (sentence.hasVerb()) {
            return;
        }
        for (int verb = 1; verb + 1 < words.size(); verb++) {
            int object = sentence.objectOf(verb);
            if (object > verb && sentence.raise(verb, object)) {
                return;
            }
        }
    }

    private boolean hasVerb() {
        for (int i = 0; i < words.size(); i++) {
            if ((words.isFinite(i) || words.xpos[i].equals("MD")) && !MODIFIERS.contains(words.deprel[i]) || words.head[i] < 0 && VERBAL.contains(words.upos[i]) && !words.xpos[i].equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    /** The noun that a word that looks like a verb has behind it, where another noun stands right before; -1 if there is none. */
    private int objectOf(int verb) {
        int before = lastBefore(verb);
        if (before < 0 || words.head[before] == verb && words.isPast(verb)) {
            return -1;
        }
        boolean noun = words.upos[before].matches("NOUN|PROPN|NUM");
        if (words.isPast(verb) && words.deprel[verb].equals("amod")) {
            int object = words.head[verb];
            return noun && object > verb && words.isNominal(object) && !words.form[verb - 1].equals("-") ? object : -1;
        }
        if (!words.xpos[verb].matches("NNP?S")) {
            return -1;
        }
        if (isModifierOfRoot(verb) && words.xpos[before].matches("NNP?") && words.deprel[before].equals("compound")) {
            return words.head[verb];
        }
        boolean capital = before == 0 && Character.isUpperCase(words.form[before].charAt(0));
        return (noun || capital) && PRESENTS.contains(words.form[verb].toLowerCase(java.util.Locale.ROOT)) ? nounBehind(verb) : -1;
    }

    private boolean isModifierOfRoot(int word) {
        int object = words.head[word];
        return words.deprel[word].equals("compound") && object > word && words.head[object] < 0 && words.isNominal(object);
    }

    private int lastBefore(int word) {
        int before = word - 1;
        while (before >= 0 && words.form[before].matches(QUOTE)) {
            before--;
        }
        return before;
    }

    /** The head of the noun phrase that begins right behind a word; -1 if something else follows. */
    private int nounBehind(int verb) {
        int at = verb + 1;
        while (at < words.size() && words.upos[at].matches("DET|ADJ|NUM|ADV") && words.head[at] > at) {
            at++;
        }
        if (at >= words.size() || !words.upos[at].matches("NOUN|PROPN|ADJ|PRON")) {
            return -1;
        }
        while (words.head[at] > at && words.deprel[at].matches("compound|amod|nmod:poss|flat|nummod|det")) {
            at = words.head[at];
        }
        return words.isNominal(at) ? at : -1;
    }

    /** Makes a word the verb of the sentence, what stands before it its subject; whether that gives a tree. */
    private boolean raise(int verb, int object) {
        int[] heads = words.head.clone();
        String[] relations = words.deprel.clone();
        int root = root();
        int subject = subjectOf(verb, root);
        if (root > verb && root != object) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean below = words.head[i] >= verb && i < verb;
            if (below && i != subject) {
                boolean circumstance = hasCase(i);
                words.head[i] = circumstance ? verb : subject;
                words.deprel[i] = circumstance ? "obl" : words.deprel[i];
            } else if (i > verb && words.head[i] == root && root < verb) {
                words.head[i] = verb;
            }
        }
        hang(subject, verb, "nsubj");
        hang(object, verb, "obj");
        hang(verb, -1, "root");
        if (!isTree()) {
            System.arraycopy(heads, 0, words.head, 0, heads.length);
            System.arraycopy(relations, 0, words.deprel, 0, relations.length);
            return false;
        }
        words.upos[verb] = "VERB";
        words.xpos[verb] = words.isPast(verb) ? "VBD" : "VBZ";
        return true;
    }

    private int subjectOf(int verb, int root) {
        if (root < verb) {
            int before = lastBefore(verb);
            if (before != root && words.head[before] >= verb) {
                hang(before, root, "appos");
            }
            return root;
        }
        int at = lastBefore(verb);
        while (words.head[at] >= 0 && words.head[at] < verb) {
            at = words.head[at];
        }
        return at;
    }

    private int root() {
        int root = 0;
        while (words.head[root] >= 0) {
            root++;
        }
        return root;
    }

    private boolean hasCase(int word) {
        for (int i = 0; i < word; i++) {
            if (words.head[i] == word && words.deprel[i].equals("case") && words.upos[i].equals("ADP")) {
                return true;
            }
        }
        return false;
    }

    private void hang(int word, int head, String relation) {
        words.head[word] = head;
        words.deprel[word] = relation;
    }

    private boolean isTree() {
        int roots = 0;
        for (int i = 0; i < words.size(); i++) {
            roots += words.head[i] < 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at >= 0; at = words.head[at], steps++) {
                if (steps > words.size()) {
                    return false;
                }
            }
        }
        return roots == 1;
    }
}
