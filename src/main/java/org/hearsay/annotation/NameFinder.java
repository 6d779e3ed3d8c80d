package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotation.Gazetteer.Use;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameReading;
import org.hearsay.annotation.names.NameSpan;

/** Finds the names of an article: what the tagger and the catalogue say, weighed against each other and made even over the article. */
final class NameFinder {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Words that show that a sentence speaks of malware. */
    static final Set<String> MALWARE_WORDS = Set.of(
            "malware", "ransomware", "virus", "worm", "trojan", "backdoor", "botnet", "spyware", "wiper", "rootkit", "rat", "infect", "infection", "variant", "strain",
            "payload", "loader", "dropper", "keylogger", "encrypt", "malicious", "exploit");

    private static final Set<String> MALWARE_NOUNS = Set.of("malware", "ransomware", "virus", "worm", "trojan", "backdoor", "botnet", "spyware", "wiper", "rootkit", "keylogger", "adware", "loader", "dropper", "miner");
    private static final Set<String> OPENING = Set.of("Dubbed", "Called", "Named", "Nicknamed", "Codenamed");

    private static final Pattern STORM = Pattern.compile("(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) (\\p{Lu}\\p{L}+)");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final CountryContext countries;

    NameFinder(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.countries = new CountryContext();
    }

    /**
     * What an article tells of its names as a whole.
     *
     * @param kinds for each name the kind that the tagger gives it, all its places taken together
     * @param evidence which of several countries or states it speaks of
     * @param named ids of the catalogue's entries that it names beyond doubt
     * @param attackers names of several words that it says to be those of attackers
     */
    record ArticleNames(Map<String, NameKind> kinds, CountryContext.Evidence evidence, Set<String> named, Set<String> attackers) {}

    /**
     * The names of an article in order; names within names are among them.
     *
     * @param text the article's
     * @param sentences its sentences
     * @param readings what the tagger makes of each of them
     */
    List<Draft> find(String text, List<Sentence> sentences, List<NameReading> readings) {
        List<Seen> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            all.add(new Seen(sentences.get(i), readings.get(i), gazetteer.find(text, sentences.get(i))));
        }
        ArticleNames article = new ArticleNames(kinds(text, all), countries.evidence(text), named(all), new HashSet<>());
        List<Draft> first = read(text, all, article);
        first.stream().filter(d -> d.entry != null && !Types.isPlace(d.entry.type())).forEach(d -> article.named().add(d.entry.id()));
        first.stream().filter(d -> d.entry == null && d.type.equals(Types.THREAT_ACTOR) && d.last > d.first).forEach(d -> article.attackers().add(d.text));
        List<Draft> drafts = read(text, all, article);
        drafts.sort(Draft::order);
        return drafts;
    }

    private List<Draft> read(String text, List<Seen> all, ArticleNames article) {
        List<Draft> drafts = new ArrayList<>();
        for (Seen seen : all) {
            drafts.addAll(new SentenceNames(text, seen, article, gazetteer, lexicon, countries).read());
        }
        return drafts;
    }

    /** The entries that labels of several words name without doubt; their risky labels are believed too. */
    private static Set<String> named(List<Seen> all) {
        Set<String> named = new HashSet<>();
        all.stream().flatMap(s -> s.hits().stream()).filter(h -> h.last() > h.first()).flatMap(h -> h.readings().stream())
                .filter(r -> r.use() == Use.NAME && !Types.isPlace(r.entry().type())).forEach(r -> named.add(r.entry().id()));
        return named;
    }

    /** For each name the kind that suits all its places best. */
    private static Map<String, NameKind> kinds(String text, List<Seen> all) {
        Map<String, float[]> votes = new HashMap<>();
        for (Seen seen : all) {
            for (NameSpan name : seen.tagged()) {
                String words = words(text, seen.sentence(), name.first(), name.last());
                float[] sums = votes.computeIfAbsent(words, k -> new float[NameKind.values().length]);
                float[] scores = seen.reading().kinds(name.first(), name.last());
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += scores[k];
                }
            }
        }
        surnames(votes);
        Map<String, NameKind> kinds = new HashMap<>();
        votes.forEach((words, sums) -> kinds.put(words, best(sums)));
        storms(kinds);
        for (Seen seen : all) {
            seen.tagged().stream().filter(name -> isOfMalware(seen.sentence(), name)).forEach(name -> kinds.put(words(text, seen.sentence(), name.first(), name.last()), NameKind.MALWARE));
        }
        return kinds;
    }

    /** "Dubbed Kessa, the worm …", "a Trojan called Kessa" */
    private static boolean isOfMalware(Sentence sentence, NameSpan name) {
        int noun = new Introduction(sentence).namedNoun(name.first());
        if (noun >= 0) {
            return MALWARE_NOUNS.contains(sentence.token(noun).lemma());
        }
        int comma = name.last() + 1;
        boolean opens = name.first() == 1 && OPENING.contains(sentence.token(0).form()) && comma + 3 < sentence.size() && sentence.token(comma).form().equals(",");
        return opens && IntStream.rangeClosed(comma + 2, comma + 3).anyMatch(i -> MALWARE_NOUNS.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
    }

    /** Where "Petra Novak" is a person, "Novak" is likely to be one: places of the full name count for the surname too. */
    private static void surnames(Map<String, float[]> votes) {
        votes.forEach((words, sums) -> {
            float[] surname = votes.get(words.substring(words.lastIndexOf(' ') + 1));
            if (surname != null && surname != sums && best(sums) == NameKind.PERSON) {
                for (int k = 0; k < sums.length; k++) {
                    surname[k] += sums[k];
                }
            }
        });
    }

    private static NameKind best(float[] sums) {
        int best = 0;
        for (int k = 1; k < sums.length; k++) {
            if (sums[k] > sums[best]) {
                best = k;
            }
        }
        return NameKind.values()[best];
    }

    /** "Hurricane Rita" is an event, and so is "Rita" wherever the article speaks of it. */
    private static void storms(Map<String, NameKind> kinds) {
        for (String words : List.copyOf(kinds.keySet())) {
            Matcher storm = STORM.matcher(words);
            if (storm.matches()) {
                kinds.put(words, NameKind.EVENT);
                kinds.put(storm.group(1), NameKind.EVENT);
            }
        }
    }

    static String words(String text, Sentence sentence, int first, int last) {
        return SPACES.matcher(sentence.spanOf(first, last).of(text)).replaceAll(" ");
    }
}
