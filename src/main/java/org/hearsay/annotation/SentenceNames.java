package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.annotation.Gazetteer.Hit;
import org.hearsay.annotation.Gazetteer.Reading;
import org.hearsay.annotation.Gazetteer.Use;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;

/** Weighs what the tagger, the catalogue and the rest of the article say about the names of one sentence. */
final class SentenceNames {

    /** The longest names that are looked for, in words. */
    private static final int WORDS = 5;

    private final String text;
    private final Seen seen;
    private final Sentence sentence;
    private final NameFinder.ArticleNames article;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final CountryContext countries;
    private final NameBounds bounds;
    private final Belief belief;
    private final boolean[] taken;
    private final List<Draft> drafts = new ArrayList<>();

    SentenceNames(String text, Seen seen, NameFinder.ArticleNames article, Gazetteer gazetteer, Lexicon lexicon, CountryContext countries) {
        this.text = text;
        this.seen = seen;
        this.sentence = seen.sentence();
        this.article = article;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.countries = countries;
        this.bounds = new NameBounds(seen, lexicon);
        this.belief = new Belief(seen, article.named(), lexicon);
        this.taken = new boolean[sentence.size()];
    }

    List<Draft> read() {
        for (Hit hit : seen.hits()) {
            boolean bound = hit.first() == hit.last() && Gazetteer.isCombining(sentence, hit.first());
            if (bound || hit.last() > hit.first() && !seen.isWithinName(hit)) {
                catalogued(hit);
            }
        }
        chapters();
        new AttackerNames(text, sentence).find().stream().filter(n -> free(n.first, n.last)).map(this::known).forEach(this::keep);
        told();
        new InvertedNames(seen, lexicon).find().stream().filter(n -> free(n.first(), n.last())).forEach(n -> keep(draft(n.first(), n.last(), Types.PERSON)));
        for (NameSpan tagged : seen.tagged()) {
            for (NameSpan name : bounds.parts(tagged)) {
                if (free(name.first(), name.last())) {
                    bounds.trimmed(name, i -> !taken[i]).ifPresent(this::tagged);
                }
            }
        }
        for (int i = 2; i < sentence.size(); i++) {
            if (bounds.isState(i) && !taken[i] && isBehindPlace(i)) {
                keep(draft(i, i, Types.PLACE));
            }
        }
        for (QuotedTitles.Title title : new QuotedTitles(text, seen, article.kinds()).find()) {
            if (free(title.first(), title.last())) {
                keep(draft(title.first(), title.last(), title.type()));
            }
        }
        for (Hit hit : seen.hits()) {
            if (free(hit.first(), hit.last())) {
                catalogued(hit);
            } else {
                nested(hit);
            }
        }
        new BodyNames(text, sentence).find().stream().filter(n -> free(n.first, n.last)).forEach(this::keep);
        introduced();
        repeated();
        return drafts;
    }

    /** The name of an attacker with the attacker of the catalogue that goes by it: who "APT 39" is does not hang on how it is found. */
    private Draft known(Draft attacker) {
        gazetteer.readings(attacker.text).stream().filter(r -> r.entry().type().equals(Types.THREAT_ACTOR) && r.use() == Use.NAME).findFirst().ifPresent(r -> attacker.entry = r.entry());
        return attacker;
    }

    /** Attackers whose names the article tells elsewhere, whatever the tagger makes of their words here: "Hidden Marten" at the beginning of a sentence. */
    private void told() {
        for (int first = 0; first < sentence.size() && !article.attackers().isEmpty(); first++) {
            for (int last = Math.min(sentence.size() - 1, first + WORDS - 1); last > first; last--) {
                if (seen.isCapital(first) && free(first, last) && article.attackers().contains(NameFinder.words(text, sentence, first, last))) {
                    keep(draft(first, last, Types.THREAT_ACTOR));
                    break;
                }
            }
        }
    }

    /** What follows a noun for attackers and looks like a name is theirs, though nobody knows it: "the hacking group Amber Jackal"; so is what such a noun explains: "Jackal, a hacking group". */
    private void introduced() {
        Introduction introduction = new Introduction(sentence);
        for (int first = 0; first < sentence.size(); first++) {
            if (looksNamed(first) && introduction.isGroup(first, lastNamed(first))) {
                keep(draft(first, lastNamed(first), Types.THREAT_ACTOR));
            } else if (first > 0 && (looksNamed(first) || isCapitalAdjective(first) && first + 1 < sentence.size() && looksNamed(first + 1) || isBehindAcronym(first)) && introduction.isIntroduced(first)) {
                int last = lastNamed(first);
                keep(draft(first, last, Types.THREAT_ACTOR));
                first = last;
            }
        }
    }

    private int lastNamed(int first) {
        int last = first;
        while (last + 1 < sentence.size() && looksNamed(last + 1)) {
            last++;
        }
        return last;
    }

    /** "APT Copperhead": nothing else is written so, be it a noun or not. */
    private boolean isBehindAcronym(int word) {
        return !taken[word] && seen.isCapital(word) && sentence.token(word).upos().equals("NOUN") && sentence.token(word - 1).form().equals("APT");
    }

    /** "Playful" of "Playful Otter" */
    private boolean isCapitalAdjective(int word) {
        return !taken[word] && seen.isCapital(word) && sentence.token(word).upos().equals("ADJ");
    }

    /** Whether a free word is written as a name behind a common noun, or with a capital or digit inside. */
    private boolean looksNamed(int word) {
        Token token = sentence.token(word);
        return !taken[word] && seen.isCapital(word) && (token.upos().equals("PROPN") || token.upos().equals("NOUN") && token.form().chars().skip(1).anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c)));
    }

    /** The part of a collective that is of a country: "Anonymous Kenya". */
    private void chapters() {
        for (Hit collective : seen.hits()) {
            if (collective.first() == collective.last() && collective.readings().stream().anyMatch(r -> r.use() == Use.RISKY && r.entry().type().equals(Types.THREAT_ACTOR))) {
                seen.hits().stream()
                        .filter(hit -> hit.first() == collective.last() + 1 && isCountryInFull(hit) && free(collective.first(), hit.last()))
                        .findFirst()
                        .ifPresent(hit -> keep(draft(collective.first(), hit.last(), Types.THREAT_ACTOR)));
            }
        }
    }

    /** "Kenya", but not "US", which stands before what is American: "Anonymous US officials". */
    private boolean isCountryInFull(Hit hit) {
        String form = sentence.token(hit.last()).form();
        return !form.equals(form.toUpperCase(Locale.ROOT)) && hit.readings().stream().anyMatch(r -> r.use() == Use.NAME && r.entry().type().equals(Types.COUNTRY));
    }

    /** "Springfield, OH" */
    private boolean isBehindPlace(int word) {
        return sentence.token(word - 1).form().equals(",") && drafts.stream().anyMatch(d -> d.last == word - 2 && Types.isPlace(d.type));
    }

    private boolean free(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private void catalogued(Hit hit) {
        if (!free(hit.first(), hit.last())) {
            return;
        }
        Optional<Reading> reading = countries.choose(hit, sentence, seen.kindOf(hit.first(), hit.last()), article.evidence());
        if (reading.isPresent() && belief.isBelievable(hit, reading.get()) && !belief.isOthers(hit, reading.get())) {
            add(hit.first(), hit.last(), reading.get());
        }
    }

    private void add(int first, int last, Reading reading) {
        boolean people = reading.use() == Use.DEMONYM && sentence.token(last).form().matches(".*(s|men)") && !sentence.token(last).xpos().equals("JJ")
                && !NameFinder.words(text, sentence, first, last).equals("Swiss");
        Draft draft = people ? people(first, last) : draft(first, last, reading.entry().type());
        draft.entry = people ? null : reading.entry();
        if (reading.entry().type().equals(Types.COUNTRY)) {
            draft.country = reading.entry().country().orElse(null);
        }
        keep(draft);
    }

    /** "Russians", "the North Koreans": people that the name of their country describes. */
    private Draft people(int first, int last) {
        int head = Draft.headOf(sentence, first, last);
        int from = Math.min(first, DescriptionFinder.first(sentence, head));
        return new Draft(sentence, from, last, head, Mention.Form.DESCRIPTION, NameFinder.words(text, sentence, from, last), Types.PERSON);
    }

    private void keep(Draft draft) {
        drafts.add(draft);
        Arrays.fill(taken, draft.first, draft.last + 1, true);
    }

    private Draft draft(int first, int last, String type) {
        return new Draft(sentence, first, last, Draft.headOf(sentence, first, last), Mention.Form.NAME, NameFinder.words(text, sentence, first, last), type);
    }

    private void tagged(NameSpan name) {
        int first = name.first();
        String words = NameFinder.words(text, sentence, first, name.last());
        NameKind kind = kind(first, name.last(), article.kinds().getOrDefault(words, name.kind()));
        List<Reading> readings = gazetteer.readings(words);
        Optional<Reading> known = readings.isEmpty() ? Optional.empty()
                : countries.choose(new Hit(first, name.last(), readings), sentence, Optional.of(kind), article.evidence());
        Hit hit = new Hit(first, name.last(), readings);
        if (known.isPresent() && belief.isBelievable(hit, known.get(), kind)) {
            add(first, name.last(), known.get());
            return;
        }
        Introduction introduction = new Introduction(sentence);
        boolean attacker = introduction.isOfAttacker(first, name.last());
        NameKind told = kind == NameKind.OTHER && introduction.isBehindGroup(first) ? NameKind.ORGANIZATION : kind;
        Draft draft = draft(first, name.last(), attacker ? Types.THREAT_ACTOR : Types.ofName(told, words));
        keep(draft);
    }

    /** Malware is believed only where the sentence speaks of such. */
    private NameKind kind(int first, int last, NameKind kind) {
        if (kind != NameKind.MALWARE || sentence.tokens().stream().anyMatch(t -> NameFinder.MALWARE_WORDS.contains(t.lemma()))) {
            return kind;
        }
        float[] scores = seen.reading().kinds(first, last);
        NameKind best = NameKind.OTHER;
        for (NameKind other : List.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE)) {
            best = scores[other.ordinal()] > scores[best.ordinal()] ? other : best;
        }
        return best;
    }

    /** A country that stands in an organization's name. */
    private void nested(Hit hit) {
        Optional<Draft> outer = drafts.stream().filter(d -> d.sentence == sentence && d.first <= hit.first() && hit.last() <= d.last).findFirst();
        if (outer.isEmpty() || !mayHold(outer.get(), hit) || countries.choose(hit, sentence, Optional.empty(), article.evidence()).isEmpty()) {
            return;
        }
        for (Reading reading : hit.readings()) {
            if (reading.entry().type().equals(Types.COUNTRY) && reading.use() != Use.METONYM && !countries.isAmbiguous(reading.entry().name())
                    && drafts.stream().noneMatch(d -> d.first == hit.first() && d.last == hit.last())) {
                Draft draft = draft(hit.first(), hit.last(), Types.COUNTRY);
                draft.entry = reading.entry();
                draft.country = reading.entry().country().orElse(null);
                drafts.add(draft);
                if (outer.get().entry == null && outer.get().country == null && reading.use() == Use.DEMONYM && Types.isOrganization(outer.get().type)) {
                    outer.get().country = draft.country;
                }
                return;
            }
        }
    }

    /** Whether a name may hold that of a country: "Bank of Russia", "U.S. President Obama", but not "Turkey Creek". */
    private static boolean mayHold(Draft outer, Hit hit) {
        boolean exact = outer.last - outer.first == hit.last() - hit.first();
        boolean elsewhere = Types.isPlace(outer.type) && hit.last() < outer.last;
        return !exact && !elsewhere && (!outer.type.equals(Types.PERSON) || hit.first() == outer.first);
    }

    /** Words that are a name elsewhere in the article are one here too, if they look it. */
    private void repeated() {
        for (int first = 0; first < sentence.size(); first++) {
            for (int last = Math.min(sentence.size() - 1, first + 5); last >= first; last--) {
                if (!sentence.token(first).upos().equals("PROPN") || !sentence.token(last).upos().equals("PROPN") || !free(first, last)) {
                    continue;
                }
                String words = NameFinder.words(text, sentence, first, last);
                NameKind kind = article.kinds().get(words);
                boolean plain = first < last || (lexicon.get(words) & Lexicon.COMMON) == 0;
                boolean part = first > 0 && sentence.token(first - 1).upos().equals("PROPN") || last + 1 < sentence.size() && sentence.token(last + 1).upos().equals("PROPN");
                if (kind != null && plain && !part && Character.isUpperCase(words.charAt(0))) {
                    bounds.trimmed(new NameSpan(first, last, kind), i -> !taken[i]).ifPresent(this::tagged);
                    break;
                }
            }
        }
    }
}
