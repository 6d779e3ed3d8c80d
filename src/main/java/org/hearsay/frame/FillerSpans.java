package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Span;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Phrase;

/** The characters of what fills a role. */
final class FillerSpans {

    private static final String AGENT = "agent";
    private static final String COUNTRY = "Country";
    private static final List<List<String>> LOCATING = List.of(List.of("in"), List.of("from"), List.of("across"), List.of("throughout"), List.of("within"));

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

    /** A name with its country, but for an agent's, or else the phrase at the end of a path. */
    Span of(String role, int word, Slot.Path path) {
        Mention mention = reading.mentions().get(word);
        if (mention == null || mention.form() != Mention.Form.NAME) {
            return of(word, path);
        }
        return role.equals(AGENT) ? mention.span() : withCountry(word, mention);
    }

    Span of(int word, Slot.Path path) {
        Slot.Place last = path.end();
        boolean clause = last == Slot.Named.CLAUSE || last == Slot.Named.INFINITIVE || sentence.token(word).upos().equals("VERB");
        return (clause ? arguments.clause(word) : withCountries(word, arguments.nominal(word))).span(sentence);
    }

    /** A name with the country before it whose it is: "Russia's Prime Minister Dmitry Medvedev", "the Syrian Ministry of Culture". */
    private Span withCountry(int word, Mention name) {
        int first = arguments.nominal(word).first();
        return reading.mentions().values().stream()
                .filter(m -> m.first() >= first && m.last() < name.first() && classes.isA(m.type(), COUNTRY))
                .mapToInt(Mention::first).min().stream().mapToObj(from -> sentence.spanOf(from, name.last())).findFirst().orElse(name.span());
    }

    /** A noun phrase with the countries right behind it that say which: "seven companies in Taiwan and Japan". */
    private Phrase withCountries(int word, Phrase phrase) {
        Phrase wider = phrase;
        for (List<String> preposition : LOCATING) {
            List<Integer> places = new ArrayList<>(arguments.governedBy(word, preposition));
            places.addAll(arguments.governedBehind(phrase.last(), preposition));
            for (int place : places) {
                Mention mention = reading.mentions().get(place);
                if (mention != null && classes.isA(mention.type(), COUNTRY) && arguments.isBeside(wider.last(), mention.first())) {
                    wider = new Phrase(wider.first(), mention.last());
                }
            }
        }
        return wider;
    }
}
