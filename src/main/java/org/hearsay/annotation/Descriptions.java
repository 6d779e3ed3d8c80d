package org.hearsay.annotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Remembers the descriptions of an article, so that a later one in the same words, or with the same noun and "the", finds what it is about. */
final class Descriptions {

    private static final Pattern DETERMINER = Pattern.compile("^(the|an?|this|that|these|those|some) ");

    /** Attackers one by one, not groups of them. */
    static final Set<String> ATTACKERS = Set.of("hacker", "attacker", "intruder", "cybercriminal", "criminal", "cyberattacker", "perpetrator", "culprit", "thief");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");

    /** Which government "the government" is depends on where the talk is: the one named long before is seldom meant. */
    private static final int REACH_OF_GOVERNMENTS = 3;

    private record Described(int order, int sentence, Chain chain) {}

    private final Map<String, Described> known = new HashMap<>();
    private int order;

    /** Remembers a description that has its chain. */
    void add(Draft description) {
        Described described = new Described(order++, description.sentence.index(), description.chain);
        String number = description.isPlural() ? "many " : "one ";
        known.put(number + words(description), described);
        if (!description.isPlural()) {
            known.put("the " + description.lemma(), described);
        } else if (isPlain(description)) {
            known.put("those " + noun(description), described);
        }
    }

    /** The last thing described in the same words; "the hackers" also finds "a group of hackers" or "attackers", "the spokesman" a "spokesman for the bank". */
    Optional<Chain> find(Draft description) {
        boolean bare = isBare(description) && isDefinite(description);
        boolean wordsTell = (description.isPlural() || isDefinite(description)) && !description.sentence.token(description.first).upos().equals("PRON");
        Described same = wordsTell ? known.get((description.isPlural() ? "many " : "one ") + words(description)) : null;
        Described noun = !bare ? null
                : description.isPlural() ? known.get("those " + noun(description))
                : description.type.equals(Types.COUNTRY) ? null : known.get("the " + description.lemma());
        return Stream.of(Optional.ofNullable(same), Optional.ofNullable(noun)).flatMap(Optional::stream)
                .reduce((a, b) -> a.order() > b.order() ? a : b)
                .filter(d -> !isBareGovernment(description) || description.sentence.index() - d.sentence() <= REACH_OF_GOVERNMENTS).map(Described::chain);
    }

    private static boolean isBareGovernment(Draft description) {
        return description.lemma().equals("government") && description.country == null;
    }

    static boolean isDefinite(Draft description) {
        return DEFINITE.contains(description.sentence.token(description.first).form().toLowerCase(Locale.ROOT));
    }

    /** Whether nothing but a determiner stands before the noun: "the company". */
    static boolean isBare(Draft description) {
        return description.head - description.first <= 1 && description.last == description.head
                && description.sentence.token(description.first).upos().equals("DET");
    }

    /** Whether little more than a noun is said: "hackers", "unknown attackers", not "Kremlin-backed hackers". */
    private static boolean isPlain(Draft description) {
        return description.country == null && description.head - description.first <= 1;
    }

    private static String noun(Draft description) {
        return ATTACKERS.contains(description.lemma()) ? "attacker" : description.lemma();
    }

    private static String words(Draft description) {
        return DETERMINER.matcher(description.text.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
