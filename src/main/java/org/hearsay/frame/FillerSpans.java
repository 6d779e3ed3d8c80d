package org.hearsay.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Phrase;

/** The characters of what fills a role. */
final class FillerSpans {

    private static final String COUNTRY = "Country";
    private static final String AGENT = "agent";
    /** Words back from a name to the country right before it: "Russia", "'s". */
    private static final int BESIDE = 2;
    /** "Russian", "-", "based" */
    private static final int BASED = 3;
    private static final String PLACE = "Place";
    private static final Set<String> LOCATING = Set.of("in", "from", "across", "throughout", "within", "based", "located", "situated", "headquartered", "hosted", "operating", "residing", "living");
    private static final Set<String> LOCATING_FURTHER = Set.of("in", ",");
    private static final Set<String> LISTING = Set.of(",", "and", "or", "&", "as", "well");
    private static final Set<String> DIRECTIONS = Set.of("north", "northern", "south", "southern", "east", "eastern", "west", "western", "central", "neighboring", "neighbouring", "both", "mainland");

    private static final Set<String> QUANTIFIERS = Set.of("any", "some", "no", "all", "other", "another", "many", "more", "few", "every", "each", "such", "even", "only", "both", "also", "most", "about", "what", "which", "whose");

    private final Classes classes;
    private final Reading reading;
    private final Arguments arguments;
    private final Sentence sentence;

    FillerSpans(Classes classes, Reading reading) {
        this.classes = classes;
        this.reading = reading;
        arguments = reading.arguments();
        sentence = reading.sentence();
    }

    /** A name with the country that it is of, an agent's only with one right beside it that is not known to be its own; or else the phrase at the end of a path. */
    Span of(String role, int word, Slot.Path path) {
        Mention mention = reading.mentions().get(word);
        if (mention == null || mention.form() != Mention.Form.NAME) {
            return of(word, path);
        }
        boolean agent = role.equals(AGENT);
        if (agent && mention.country().isPresent()) {
            return mention.span();
        }
        int furthest = !agent ? sentence.size() : isBased(mention.first() - 1) ? BASED : BESIDE;
        Phrase name = withCountry(word, mention, furthest);
        return (agent ? name : withCountries(name)).span(sentence);
    }

    Span of(int word, Slot.Path path) {
        Slot.Place last = path.end();
        boolean clause = last == Slot.Named.CLAUSE || last == Slot.Named.INFINITIVE || sentence.token(word).upos().equals("VERB");
        return (clause ? arguments.clause(word) : withCountries(withoutQuantifier(word, arguments.nominal(word)))).span(sentence);
    }

    /** "any customers", "no data": how many says nothing of what. */
    private Phrase withoutQuantifier(int word, Phrase phrase) {
        int first = phrase.first();
        while (first < word && QUANTIFIERS.contains(sentence.token(first).form().toLowerCase(Locale.ROOT))) {
            first++;
        }
        return new Phrase(first, phrase.last());
    }

    /** A name with the country before it whose it is: "Russia's Prime Minister Dmitry Medvedev", "the Syrian Ministry of Culture". */
    private Phrase withCountry(int word, Mention name, int furthest) {
        int first = Math.max(arguments.nominal(word).first(), name.first() - furthest);
        return new Phrase(reading.mentions().values().stream()
                .filter(m -> m.first() >= first && m.last() < name.first() && classes.isA(m.type(), COUNTRY) && !isInDescription(m, name))
                .mapToInt(Mention::first).min().orElse(name.first()), name.last());
    }

    /** Whether a word is the second part of a compound: "Iranian-based". */
    private boolean isBased(int word) {
        return word > 1 && sentence.token(word).upos().equals("VERB") && sentence.token(word - 1).form().equals("-");
    }

    /** Whether a country stands in a description of what a name names, which tells it for all its places: "the Chinese group Silent Crow". */
    private boolean isInDescription(Mention country, Mention name) {
        return reading.mentions().values().stream().anyMatch(m -> m.form() == Mention.Form.DESCRIPTION && m.entity().equals(name.entity()) && m.country().equals(country.country())
                && m.first() <= country.first() && country.last() <= m.last());
    }

    /** A noun phrase with the countries right behind it that say which: "seven companies in Taiwan and Japan", "a clinic in Lyon in southern France". */
    private Phrase withCountries(Phrase phrase) {
        int last = phrase.last();
        Optional<Mention> place = behind(last, LOCATING);
        while (place.isPresent() && !classes.isA(place.get().type(), COUNTRY)) {
            place = behind(place.get().last(), LOCATING_FURTHER);
        }
        while (place.isPresent() && classes.isA(place.get().type(), COUNTRY)) {
            last = end(place.get());
            place = behind(last, LISTING);
        }
        return new Phrase(phrase.first(), last);
    }

    /** The last word of a country, or of the noun that it stands before: "from a Spanish bank". */
    private int end(Mention country) {
        Token token = sentence.token(country.head());
        return token.head() > country.last() && token.relation().matches("amod|compound") ? token.head() : country.last();
    }

    /** The place that is named behind a word, where nothing but some words and what belongs to the place stands between; at least one of the words must. */
    private Optional<Mention> behind(int word, Set<String> between) {
        boolean joined = false;
        for (int at = word + 1; at < sentence.size(); at++) {
            String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
            Optional<Mention> name = reading.nameFrom(at).filter(m -> classes.isA(m.type(), PLACE));
            if (joined && name.isPresent()) {
                return name;
            }
            boolean joins = between.contains(form);
            if (!joins && !(joined && (sentence.token(at).upos().equals("DET") || DIRECTIONS.contains(form)))) {
                return Optional.empty();
            }
            joined |= joins;
        }
        return Optional.empty();
    }
}
