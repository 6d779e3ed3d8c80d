package org.hearsay.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotation.time.Tense;
import org.hearsay.annotation.time.TimeGrammar;
import org.hearsay.annotation.time.TimeTerm;

/** Finds the dates of an article and reads them from its day and the tense of each sentence. */
final class TimeFinder {

    /** Relations of words that say of a noun which one it is, not when something happens. */
    private static final Set<String> BESIDE_NOUNS = Set.of("compound", "nmod", "amod", "nummod");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> UNSURE = Set.of("may", "might", "would", "should", "could");
    private static final Set<String> AHEAD = Set.of("plan", "expect", "schedule", "intend", "set", "vow", "promise", "threaten", "hope", "prepare", "due");

    private TimeFinder() {}

    /**
     * Finds dates and periods.
     *
     * @param date the article's day, null if it has none: then the first full date in the text stands for it
     * @param sentences the article's
     */
    static List<TimeExpression> find(LocalDate date, List<Sentence> sentences) {
        List<TimeExpression> times = new ArrayList<>();
        LocalDate anchor = date;
        for (Sentence sentence : sentences) {
            String[] forms = sentence.tokens().stream().map(Token::form).toArray(String[]::new);
            for (TimeGrammar.Found found : TimeGrammar.find(forms)) {
                if (anchor == null && found.term() instanceof TimeTerm.Calendar day && day.year() > 0 && day.day() > 0) {
                    anchor = LocalDate.of(day.year(), day.month(), day.day());
                }
                times.add(new TimeExpression(sentence.spanOf(found.first(), found.last()), sentence.index(), found.first(), found.last(),
                        found.term().resolve(anchor, tense(sentence, found.first()))));
            }
        }
        return times;
    }

    /** The tense of the verb that a word hangs on. */
    static Tense tense(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps < sentence.size() && at != Token.ROOT; steps++) {
            Token token = sentence.token(at);
            if (token.upos().equals("VERB")) {
                return AHEAD.contains(token.lemma()) && token.xpos().equals("VBN") ? Tense.FUTURE : tenseOfVerb(sentence, at);
            }
            if (at != word && token.upos().equals("NOUN") && BESIDE_NOUNS.contains(sentence.token(word).relation())) {
                return Tense.UNKNOWN;
            }
            if (AHEAD.contains(token.lemma()) && token.upos().equals("ADJ")) {
                return Tense.FUTURE;
            }
            at = token.head();
        }
        return Tense.UNKNOWN;
    }

    private static Tense tenseOfVerb(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean infinitive = false;
        for (int child : sentence.children(verb)) {
            Token aux = sentence.token(child);
            String lemma = aux.lemma().toLowerCase(java.util.Locale.ROOT);
            if (aux.upos().equals("AUX") && (FUTURE.contains(lemma) || UNSURE.contains(lemma))) {
                return FUTURE.contains(lemma) ? Tense.FUTURE : Tense.UNKNOWN;
            }
            if (aux.upos().equals("AUX") && aux.xpos().matches("VBD|VBZ|VBP|VBN") && token.xpos().matches("VBN|VBD")) {
                return Tense.PAST;
            }
            infinitive |= aux.form().equalsIgnoreCase("to");
        }
        if (infinitive && token.head() != Token.ROOT) {
            Token above = sentence.token(token.head());
            return AHEAD.contains(above.lemma()) || above.lemma().equals("go") ? Tense.FUTURE : Tense.UNKNOWN;
        }
        return switch (token.xpos()) {
            case "VBD", "VBN" -> Tense.PAST;
            default -> Tense.UNKNOWN;
        };
    }
}
