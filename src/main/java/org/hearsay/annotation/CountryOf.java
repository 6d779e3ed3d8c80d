package org.hearsay.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the words before a noun or name of which country it is: "US officials", "Russia's Silver Weasel", "China-linked hackers". Whoever attacks for a
 * country's cause counts as its, "pro-Russian hackers", which is said of nobody else.
 */
final class CountryOf {

    /** What stands between a country and a participle that ties somebody to it: "North Korean state-sponsored". */
    private static final Set<String> STATES = Set.of("state", "government", "nation", "military", "regime");

    /** Nouns that say of which kind a group is, and no more: a "Chinese hacker group" is Chinese. */
    private static final Set<String> KINDS = Set.of(
            "hacker", "hacking", "hack", "hacktivist", "cyber", "espionage", "cyberespionage", "threat", "ransomware", "state", "government", "military", "intelligence", "spy", "army", "cybercrime", "apt", "nexus");

    /** Participles that tie somebody to the country before them. */
    private static final Set<String> TYING = Set.of("link", "base", "back", "sponsor", "align", "affiliate", "support", "run", "fund", "connect", "tie", "aline");
    private static final String FOR = "pro-";
    private static final String AGAINST = "anti-";

    private final Sentence sentence;
    private final List<Draft> names;

    CountryOf(Sentence sentence, List<Draft> names) {
        this.sentence = sentence;
        this.names = names;
    }

    /**
     * The country of what a stretch of words describes.
     *
     * @param first the first word that may name it
     * @param head the noun
     * @param type the class of what is described
     */
    Optional<String> description(int first, int head, String type) {
        return names.stream().filter(n -> n.country != null && n.first >= first && n.last <= head && belongs(n, head) && isOnItsSide(n, type)).map(n -> n.country).findFirst();
    }

    /** The country of somebody's name, by what stands before it. */
    Optional<String> name(Draft name) {
        return names.stream().filter(n -> n.country != null && n.type.equals(Types.COUNTRY) && n.last < name.first && (belongs(n, name.head) || isInTitle(n, name)) && isOnItsSide(n, name.type)).map(n -> n.country).findFirst();
    }

    /** "the Polish hackers Silent Crow", "the Polish groups Silent Crow and Amber Jackal" */
    private boolean isInTitle(Draft country, Draft name) {
        int noun = sentence.token(country.head).head();
        Token first = sentence.token(name.head);
        int named = first.relation().equals("conj") ? first.head() : name.head;
        return noun > country.head && noun < named && sentence.token(noun).head() == named && sentence.token(noun).relation().matches("nmod|compound")
                && sentence.token(noun).upos().equals("NOUN") && sentence.token(country.head).relation().matches("amod|compound");
    }

    /** Whether a country's adjective says who somebody is, rather than for what or against what they are. */
    private boolean isOnItsSide(Draft country, String type) {
        String word = sentence.token(country.head).form().toLowerCase(Locale.ROOT);
        return !word.startsWith(AGAINST) && (!word.startsWith(FOR) || type.equals(Types.THREAT_ACTOR));
    }

    /** Whether a country's name hangs on a noun as what it is of. */
    private boolean belongs(Draft name, int head) {
        Token token = sentence.token(name.head);
        int named = sentence.token(head).head();
        int tied = token.head() >= 0 && STATES.contains(sentence.token(token.head()).lemma()) ? sentence.token(token.head()).head() : token.head();
        boolean ofName = tied >= 0 && named > head && sentence.token(tied).head() == named && DescriptionFinder.isTitle(sentence, head);
        if (tied >= 0 && tied != head && (sentence.token(tied).head() == head || ofName) && tied < head) {
            Token participle = sentence.token(tied);
            boolean kind = participle.relation().equals("compound") && KINDS.contains(participle.lemma().toLowerCase(Locale.ROOT));
            return (kind || participle.relation().equals("amod") && TYING.contains(participle.lemma())) && name.head < tied;
        }
        if (named > head && token.head() == named && DescriptionFinder.isTitle(sentence, head) && token.relation().matches("amod|compound|nmod") && name.head < head) {
            return true;
        }
        return token.head() == head && (token.relation().matches("amod|compound|nmod") && name.head < head || token.deprel().equals("nmod:poss"));
    }
}
