package org.hearsay.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells from the words around a name that it is an attacker's: "the hacking group Silent Crow", "Silent Crow hackers". */
final class Introduction {

    /** Nouns for attackers, alone or as a group. */
    private static final Set<String> ATTACKERS = Set.of(
            "hacker", "hacktivist", "attacker", "cybercriminal", "hackergroup", "hackinggroup", "threatactor", "threatgroup", "cyberarmy", "apt", "cybergang", "cyberspy", "extortionist");

    private static final Set<String> GROUPS = Set.of("group", "gang", "collective", "crew", "team", "unit", "actor", "outfit", "operation", "operator", "syndicate");
    /** Of these, such as are nothing but people. */
    private static final Set<String> BODIES = Set.of("group", "gang", "collective", "crew", "syndicate", "cartel");
    /** What such groups do. */
    private static final Set<String> DEEDS = Set.of(
            "hacking", "hack", "hacker", "hacktivist", "hacktivism", "threat", "ransomware", "espionage", "cyberespionage", "cyber", "cybercrime", "extortion", "apt", "spy",
            "malware", "cyberattack", "cybercriminal", "phishing", "ddos", "botnet", "attack", "persistent");

    /** Participles for what a state does for such groups. */
    private static final Set<String> BACKING = Set.of("sponsor", "back", "link", "align", "affiliate", "sponsored", "backed", "linked", "aligned");
    private static final Set<String> STATES = Set.of("state", "government", "nation");

    /** Participles that give a name: "a group dubbed Silent Crow". */
    private static final Set<String> NAMING = Set.of(
            "named", "called", "dubbed", "known", "nicknamed", "codenamed", "tracked", "labeled", "labelled", "christened", "calling", "call", "calls", "aka", "a.k.a.", "alias",
            "identified", "identifying", "presenting", "going", "goes", "operating", "styled", "self-named", "self-styled", "designated",
            "handle", "nickname", "pseudonym", "nick");
    /** What may stand between the noun, the participle and the name. */
    private static final Set<String> BETWEEN = Set.of(
            "also", "otherwise", "better", "formerly", "previously", "publicly", "widely", "as", "by", "the", "itself", "themselves", "himself", "herself", "who", "which", "that",
            "is", "was", "are", "were", "has", "been", "name", "names", "moniker", "banner", "of", "under", "with", "using", "a", ",", "(", "\"", "'", "“", "‘", "«", "`", "``", "-", "code", "variously", "commonly", "internally");
    private static final int FAR = 9;

    private final Sentence sentence;

    Introduction(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the words right before or behind a name say that it is an attacker's. */
    boolean isOfAttacker(int first, int last) {
        return isIntroduced(first) || last + 1 < sentence.size() && ATTACKERS.contains(lemma(last + 1)) || isGroup(first, last);
    }

    /** Whether the words right before a name say that it is an attacker's. */
    boolean isIntroduced(int first) {
        return isAttackerNoun(beside(first - 1, -1)) || isAttackerNoun(namedNoun(first)) || isExplanation(first);
    }

    /** "a hacking group, Silent Crow, …": a name behind a comma that stands beside such a noun. */
    private boolean isExplanation(int first) {
        return first > 1 && sentence.token(first - 1).form().equals(",") && IntStream.rangeClosed(first, Math.min(first + 2, sentence.size() - 1))
                .anyMatch(i -> sentence.token(i).relation().equals("appos") && sentence.token(i).head() == first - 2 && isAttackerNoun(first - 2));
    }

    /** Whether a name stands right behind a noun for a group, of attackers or others: "the group Silent Crow". */
    boolean isBehindGroup(int first) {
        int noun = beside(first - 1, -1);
        return noun >= 0 && sentence.token(noun).upos().equals("NOUN") && BODIES.contains(lemma(noun));
    }

    /** "Silent Crow, a hacking group": a group of attackers in apposition. */
    boolean isGroup(int first, int last) {
        int head = Draft.headOf(sentence, first, last);
        return sentence.children(head).stream().anyMatch(c -> c > last && sentence.token(c).relation().equals("appos") && GROUPS.contains(lemma(c)) && isAttackerNoun(c));
    }

    /** The noun whose name a name is said to be, "group" of "a hacking group also known as Silent Crow"; -1 if it is said of none. */
    int namedNoun(int first) {
        boolean naming = false;
        for (int at = first - 1; at >= 0 && at >= first - FAR; at--) {
            String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
            if (NAMING.contains(form)) {
                naming = true;
            } else if (!BETWEEN.contains(form)) {
                return naming && sentence.token(at).upos().equals("NOUN") ? at : -1;
            }
        }
        return -1;
    }

    /** The word at a place, or behind an opening quotation mark there. */
    private int beside(int word, int step) {
        boolean mark = word >= 0 && sentence.token(word).form().matches("[\"'“‘«`]+");
        return mark ? word + step : word;
    }

    private boolean isAttackerNoun(int word) {
        if (word < 0 || !sentence.token(word).upos().matches("NOUN|PROPN") || sentence.token(word).form().equals("Operation")) {
            return false;
        }
        return ATTACKERS.contains(lemma(word)) || GROUPS.contains(lemma(word)) && (tells(word - 1) || tells(word - 2) || isOfState(word - 1));
    }

    /** "a state-sponsored group" */
    private boolean isOfState(int word) {
        return word > 1 && BACKING.contains(lemma(word)) && (STATES.contains(lemma(word - 1)) || STATES.contains(lemma(word - 2)));
    }

    private boolean tells(int word) {
        return word >= 0 && DEEDS.contains(lemma(word));
    }

    private String lemma(int word) {
        return sentence.token(word).lemma().toLowerCase(Locale.ROOT);
    }
}
