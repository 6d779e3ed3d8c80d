package org.hearsay.annotation.training;

import java.util.List;
import java.util.Random;

/**
 * Makes reports out of a treebank: any statement, said by any subject of another sentence. News says so in every paragraph, the treebanks in some
 * hundred sentences, and with few verbs. The reported clause becomes the complement of its verb, as in EWT.
 */
final class Quotations {

    /** Verbs whose speech stands before or behind them, and in quotation marks. */
    private static final List<Inflection> SPEAKING = List.of(
            Inflection.of("say", "said", "said"), Inflection.of("say", "said", "said"), Inflection.of("say", "said", "said"), Inflection.of("write", "wrote", "written"),
            Inflection.regular("add"), Inflection.regular("warn"), Inflection.regular("explain"), Inflection.regular("report"), Inflection.regular("note"),
            Inflection.regular("announce"), Inflection.regular("tweet"), Inflection.regular("state"));
    /** Verbs that a clause follows, often without "that". */
    private static final List<Inflection> REPORTING = List.of(
            Inflection.of("say", "said", "said"), Inflection.of("say", "said", "said"), Inflection.of("say", "said", "said"), Inflection.regular("claim"),
            Inflection.regular("allege"), Inflection.regular("announce"), Inflection.regular("add"), Inflection.regular("reveal"), Inflection.regular("confirm"),
            Inflection.regular("state"), Inflection.regular("suggest"), Inflection.regular("indicate"), Inflection.of("deny", "denied", "denied"),
            Inflection.regular("believe"), Inflection.of("think", "thought", "thought"), Inflection.regular("note"), Inflection.regular("warn"),
            Inflection.regular("estimate"), Inflection.regular("argue"), Inflection.regular("insist"), Inflection.regular("report"), Inflection.of("find", "found", "found"),
            Inflection.regular("conclude"), Inflection.regular("acknowledge"), Inflection.of("admit", "admitted", "admitted"), Inflection.regular("predict"),
            Inflection.regular("promise"), Inflection.regular("fear"), Inflection.regular("suspect"), Inflection.regular("mention"), Inflection.regular("assert"),
            Inflection.regular("testify"));
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> CONVICTIONS = List.of("confident", "sure", "certain", "aware", "convinced", "afraid", "unaware");
    private static final List<String> TIDINGS = List.of("claims", "reports", "allegations", "suggestions", "evidence", "fears", "speculation", "rumors", "signs", "warnings");
    private static final List<Inflection> RECEIVING = List.of(
            Inflection.regular("dismiss"), Inflection.regular("reject"), Inflection.of("deny", "denied", "denied"), Inflection.of("see", "saw", "seen"),
            Inflection.regular("confirm"), Inflection.regular("repeat"), Inflection.of("find", "found", "found"), Inflection.of("hear", "heard", "heard"));

    private static final int LONGEST_QUOTED = 5;

    private final Phrases phrases;
    private final Parties parties;
    private final Accusations accusations;

    Quotations(Phrases phrases) {
        this.phrases = phrases;
        parties = new Parties(phrases);
        accusations = new Accusations(phrases, parties);
    }

    /** Adds a report with its full stop. */
    void compose(Draft draft, Random random) {
        int kind = random.nextInt(100);
        if (kind < 15) {
            quotationBehind(draft, random);
        } else {
            Draft.Node verb = kind < 55 ? reportBehind(draft, random, true) : kind < 62 ? conviction(draft, random) : kind < 69 ? tidings(draft, random) : before(draft, random);
            draft.sign(".", ".").below(verb, "punct");
        }
    }

    /** He said, "It was lost." */
    private void quotationBehind(Draft draft, Random random) {
        Draft.Node verb = speaking(draft, random);
        Draft.Node comma = draft.sign(",", ",");
        Draft.Node open = draft.sign("\"", "``");
        Draft.Node content = Phrases.any(phrases.statements, random).addTo(draft).below(verb, "ccomp");
        comma.below(content, "punct");
        open.below(content, "punct");
        draft.sign(".", ".").below(verb, "punct");
        draft.sign("\"", "''").below(content, "punct");
    }

    private Draft.Node speaking(Draft draft, Random random) {
        Draft.Node opening = opening(draft, random);
        Draft.Node subject = parties.speaker(draft, random);
        Draft.Node verb = random.nextInt(5) == 0 ? telling(draft, random) : Phrases.any(SPEAKING, random).addPast(draft);
        subject.below(verb, "nsubj");
        hang(opening, verb);
        day(draft, verb, random, 6);
        return verb;
    }

    private Draft.Node telling(Draft draft, Random random) {
        Draft.Node verb = draft.word("told", "VERB", "VBD");
        Draft.Node hearer = random.nextBoolean() ? draft.word("reporters", "NOUN", "NNS") : parties.named(draft, random);
        hearer.below(verb, "iobj");
        return verb;
    }

    private static void hang(Draft.Node opening, Draft.Node verb) {
        if (opening != null) {
            opening.governor(verb);
        }
    }

    /** What stands before a comma in front of a sentence, or null. */
    private Draft.Node opening(Draft draft, Random random) {
        if (!draft.isEmpty() || phrases.openings.isEmpty() || random.nextInt(4) > 0) {
            return null;
        }
        Phrases.Phrase phrase = Phrases.any(phrases.openings, random);
        Draft.Node opening = phrase.addTo(draft).relation(phrase.words().deprel[phrase.head()]);
        draft.sign(",", ",").below(opening, "punct");
        return opening;
    }

    private static void day(Draft draft, Draft.Node verb, Random random, int oneIn) {
        if (random.nextInt(oneIn) == 0) {
            boolean bare = random.nextBoolean();
            Draft.Node on = bare ? null : draft.word("on", "ADP", "IN");
            Draft.Node day = draft.word(Phrases.any(DAYS, random), "PROPN", "NNP").below(verb, bare ? "obl:unmarked" : "obl");
            if (on != null) {
                on.below(day, "case");
            }
        }
    }

    /**
     * The board on Monday announced (that) it was lost.
     *
     * @param nesting whether the reported clause may be a report itself
     */
    Draft.Node reportBehind(Draft draft, Random random, boolean nesting) {
        Draft.Node opening = opening(draft, random);
        Draft.Node subject = parties.speaker(draft, random);
        Draft.Node on = random.nextInt(10) == 0 ? draft.word("on", "ADP", "IN") : null;
        Draft.Node day = on == null ? null : draft.word(Phrases.any(DAYS, random), "PROPN", "NNP");
        Draft.Node verb = random.nextInt(12) == 0 ? telling(draft, random) : Phrases.any(REPORTING, random).add(draft, subject, random);
        if (on != null) {
            on.below(day, "case");
            day.below(verb, "obl");
        }
        subject.below(verb, "nsubj");
        hang(opening, verb);
        day(draft, verb, random, 10);
        content(draft, random, nesting).below(verb, "ccomp");
        return verb;
    }

    /** Adds a clause, with "that" or without. */
    private Draft.Node content(Draft draft, Random random, boolean nesting) {
        Draft.Node that = random.nextInt(3) == 0 ? draft.word("that", "SCONJ", "IN") : null;
        int kind = random.nextInt(100);
        Draft.Node content = nesting && kind < 12
                ? reportBehind(draft, random, false)
                : kind < 24 && accusations.isPossible() ? accusations.clause(draft, random) : statement(draft, random);
        if (that != null) {
            that.below(content, "mark");
        }
        return content;
    }

    /** Adds a statement, now and then with some of its words in quotation marks. */
    private Draft.Node statement(Draft draft, Random random) {
        Phrases.Phrase phrase = Phrases.any(phrases.statements, random);
        int at = draft.size();
        Draft.Node content = phrase.addTo(draft);
        int size = draft.size() - at;
        if (size > 2 && random.nextInt(5) == 0) {
            int first = 1 + random.nextInt(size - 2);
            int end = random.nextInt(3) == 0 ? size : Math.min(size, first + 1 + random.nextInt(LONGEST_QUOTED));
            draft.quote(at + first, at + end);
        }
        return content;
    }

    /** The board is confident (that) it was lost. */
    private Draft.Node conviction(Draft draft, Random random) {
        Draft.Node subject = parties.speaker(draft, random);
        boolean plural = Inflection.isPlural(subject);
        boolean past = random.nextBoolean();
        Draft.Node is = past ? draft.word(plural ? "were" : "was", "AUX", "VBD") : draft.word(plural ? "are" : "is", "AUX", plural ? "VBP" : "VBZ");
        Draft.Node adjective = draft.word(Phrases.any(CONVICTIONS, random), "ADJ", "JJ");
        subject.below(adjective, "nsubj");
        is.below(adjective, "cop");
        content(draft, random, false).below(adjective, "ccomp");
        return adjective;
    }

    /** The board dismissed claims that it was lost. */
    private Draft.Node tidings(Draft draft, Random random) {
        Draft.Node subject = parties.speaker(draft, random);
        Draft.Node verb = Phrases.any(RECEIVING, random).add(draft, subject, random);
        subject.below(verb, "nsubj");
        Draft.Node noun = draft.word(Phrases.any(TIDINGS, random), "NOUN", "NNS").below(verb, "obj");
        Draft.Node that = draft.word("that", "SCONJ", "IN");
        Draft.Node content = Phrases.any(phrases.statements, random).addTo(draft).below(noun, "acl");
        that.below(content, "mark");
        return verb;
    }

    /** "It was lost," said the board, a charity. It was lost, the board says. */
    private Draft.Node before(Draft draft, Random random) {
        boolean quoted = random.nextInt(3) > 0;
        Draft.Node open = quoted ? draft.sign("\"", "``") : null;
        Draft.Node content = !quoted && random.nextInt(2) == 0 ? reportBehind(draft, random, false) : quoted ? Phrases.any(phrases.statements, random).addTo(draft) : statement(draft, random);
        draft.sign(",", ",").below(content, "punct");
        if (open != null) {
            open.below(content, "punct");
            draft.sign("\"", "''").below(content, "punct");
        }
        Draft.Node verb = random.nextInt(3) == 0 ? inverted(draft, random) : speaking(draft, random);
        content.below(verb, "ccomp");
        return verb;
    }

    private Draft.Node inverted(Draft draft, Random random) {
        Draft.Node verb = Phrases.any(SPEAKING, random).addPast(draft);
        Draft.Node subject = parties.named(draft, random).below(verb, "nsubj");
        if (random.nextInt(3) == 0) {
            parties.describe(draft, subject, random);
        } else {
            day(draft, verb, random, 6);
        }
        return verb;
    }
}
