package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotation.Gazetteer.Use;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.names.NameTagger;

/** Finds the names of an article: what the tagger and the catalogue say, weighed against each other and made even over the article. */
final class NameFinder {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Words that show that a sentence speaks of malware. */
    static final Set<String> MALWARE_WORDS = Set.of(
            "malware", "ransomware", "virus", "worm", "trojan", "backdoor", "botnet", "spyware", "wiper", "rootkit", "rat", "infect", "infection", "variant", "strain",
            "payload", "loader", "dropper", "keylogger", "encrypt", "malicious", "exploit");

    private final Gazetteer gazetteer;
    private final NameTagger tagger;
    private final CountryContext countries;

    NameFinder(Gazetteer gazetteer, NameTagger tagger) {
        this.gazetteer = gazetteer;
        this.tagger = tagger;
        this.countries = new CountryContext();
    }

    /**
     * What an article tells of its names as a whole.
     *
     * @param kinds for each name the kind that the tagger gave it most often
     * @param evidence which of several countries or states it speaks of
     * @param named ids of the catalogue's entries that it names beyond doubt
     */
    record ArticleNames(Map<String, NameKind> kinds, CountryContext.Evidence evidence, Set<String> named) {}

    /** The names of an article in order; names within names are among them. */
    List<Draft> find(String text, List<Sentence> sentences) {
        List<Seen> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String[] forms = sentence.tokens().stream().map(Token::form).toArray(String[]::new);
            String[] tags = sentence.tokens().stream().map(Token::xpos).toArray(String[]::new);
            all.add(new Seen(sentence, tagger.tag(forms, tags), gazetteer.find(text, sentence)));
        }
        ArticleNames article = new ArticleNames(kinds(text, all), countries.evidence(text), named(all));
        read(text, all, article).stream().filter(d -> d.entry != null && !Types.isPlace(d.entry.type())).forEach(d -> article.named().add(d.entry.id()));
        List<Draft> drafts = read(text, all, article);
        drafts.sort(Draft::order);
        return drafts;
    }

    private List<Draft> read(String text, List<Seen> all, ArticleNames article) {
        List<Draft> drafts = new ArrayList<>();
        for (Seen seen : all) {
            drafts.addAll(new SentenceNames(text, seen, article, gazetteer, tagger, countries).read());
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

    /** For each name the kind that the tagger gave it most often. */
    private static Map<String, NameKind> kinds(String text, List<Seen> all) {
        Map<String, int[]> votes = new HashMap<>();
        for (Seen seen : all) {
            for (NameSpan name : seen.tagged()) {
                String words = words(text, seen.sentence(), name.first(), name.last());
                votes.computeIfAbsent(words, k -> new int[NameKind.values().length])[name.kind().ordinal()]++;
            }
        }
        Map<String, NameKind> kinds = new HashMap<>();
        votes.forEach((words, counts) -> {
            int best = 0;
            for (int k = 1; k < counts.length; k++) {
                if (counts[k] > counts[best]) {
                    best = k;
                }
            }
            kinds.put(words, NameKind.values()[best]);
        });
        return kinds;
    }

    static String words(String text, Sentence sentence, int first, int last) {
        return SPACES.matcher(sentence.spanOf(first, last).of(text)).replaceAll(" ");
    }
}
