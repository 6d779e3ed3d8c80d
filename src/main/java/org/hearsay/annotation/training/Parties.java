package org.hearsay.annotation.training;

import java.util.List;
import java.util.Random;

/** Writes those whom news names: with titles before the name, descriptions behind it, and in lists. */
final class Parties {

    private static final int MOST_LISTED = 3;

    private static final List<Inflection> OPINIONS = List.of(
            Inflection.of("say", "said", "said"), Inflection.regular("believe"), Inflection.of("think", "thought", "thought"), Inflection.regular("allege"), Inflection.regular("claim"));
    private static final List<String> BELIEVED = List.of("believed", "thought", "said", "alleged", "suspected", "known", "reported");
    private static final List<String> ACCUSED = List.of("accused", "suspected", "convicted");

    private final Phrases phrases;

    Parties(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Adds anybody, now and then a pronoun. */
    Draft.Node speaker(Draft draft, Random random) {
        Phrases.Phrase speaker = Phrases.any(phrases.speakers, random);
        return speaker.isPronoun() && random.nextInt(2) == 0 ? speaker.addTo(draft) : named(draft, random);
    }

    /** Adds anybody but a pronoun, as far as there is somebody. */
    Draft.Node named(Draft draft, Random random) {
        int kind = random.nextInt(100);
        if (kind < 15 && !phrases.titles.isEmpty() && !phrases.names.isEmpty()) {
            return titled(draft, random);
        }
        if (kind < 25) {
            return list(draft, random);
        }
        if (kind < 30 && !phrases.predications.isEmpty()) {
            return relative(draft, random);
        }
        Draft.Node one = one(draft, random);
        if (kind < 36 && !phrases.descriptions.isEmpty()) {
            describe(draft, one, random);
            draft.sign(",", ",").below(one, "punct");
        } else if (kind < 44 && !phrases.deeds.isEmpty() && !phrases.perfects.isEmpty()) {
            reduced(draft, one, random);
        }
        return one;
    }

    /** The gang that officials believe took the files, from "the gang took the files". */
    private Draft.Node relative(Draft draft, Random random) {
        Phrases.Phrase phrase = Phrases.any(phrases.predications, random);
        Draft.Node somebody = draft.part(phrase.words(), 0, phrase.head());
        boolean who = somebody.upos().equals("PROPN") || random.nextBoolean();
        Draft.Node that = draft.word(who ? "who" : "that", "PRON", who ? "WP" : "WDT");
        Draft.Node says = one(draft, random);
        Draft.Node verb = Phrases.any(OPINIONS, random).add(draft, says, random).below(somebody, "acl:relcl");
        says.below(verb, "nsubj");
        that.below(draft.part(phrase.words(), phrase.head(), phrase.end()).below(verb, "ccomp"), "nsubj");
        return somebody;
    }

    /** The gang(,) believed to have taken the files(,); the gang accused of taking the files. */
    private void reduced(Draft draft, Draft.Node somebody, Random random) {
        Draft.Node comma = random.nextBoolean() ? draft.sign(",", ",") : null;
        boolean believed = random.nextInt(3) > 0;
        Draft.Node participle = draft.word(Phrases.any(believed ? BELIEVED : ACCUSED, random), "VERB", "VBN").below(somebody, "acl");
        if (believed) {
            Phrases.Phrase perfect = Phrases.any(phrases.perfects, random);
            Draft.Node to = draft.word("to", "PART", "TO");
            Draft.Node have = draft.word("have", "AUX", "VB");
            Draft.Node done = draft.part(perfect.words(), perfect.head() + 1, perfect.end()).below(participle, "xcomp");
            to.below(done, "mark");
            have.below(done, "aux");
        } else {
            Draft.Node of = draft.word("of", "SCONJ", "IN");
            of.below(Phrases.any(phrases.deeds, random).addTo(draft).below(participle, "advcl"), "mark");
        }
        if (comma != null) {
            comma.below(participle, "punct");
            draft.sign(",", ",").below(participle, "punct");
        }
    }

    private Draft.Node one(Draft draft, Random random) {
        Phrases.Phrase speaker = Phrases.any(phrases.speakers, random);
        for (int i = 0; i < 10 && speaker.isPronoun(); i++) {
            speaker = Phrases.any(phrases.speakers, random);
        }
        return speaker.addTo(draft);
    }

    private Draft.Node titled(Draft draft, Random random) {
        Draft.Node title = Phrases.any(phrases.titles, random).addTo(draft);
        Draft.Node name = Phrases.any(phrases.names, random).addTo(draft);
        title.below(name, "nmod:desc");
        return name;
    }

    private Draft.Node list(Draft draft, Random random) {
        List<Phrases.Phrase> listed = phrases.names.isEmpty() || random.nextInt(3) == 0 ? phrases.speakers : phrases.names;
        Draft.Node first = one(draft, random);
        int others = 1 + random.nextInt(MOST_LISTED);
        for (int i = 1; i <= others; i++) {
            Draft.Node comma = i < others || random.nextInt(4) == 0 ? draft.sign(",", ",") : null;
            Draft.Node and = i == others ? draft.word("and", "CCONJ", "CC") : null;
            Draft.Node next = Phrases.any(listed, random).addTo(draft).below(first, "conj");
            if (comma != null) {
                comma.below(next, "punct");
            }
            if (and != null) {
                and.below(next, "cc");
            }
        }
        return first;
    }

    /** Adds a comma and what somebody is: "said Ann Smith, a retired general". */
    void describe(Draft draft, Draft.Node somebody, Random random) {
        if (!phrases.descriptions.isEmpty()) {
            Draft.Node comma = draft.sign(",", ",");
            Draft.Node description = Phrases.any(phrases.descriptions, random).addTo(draft).below(somebody, "appos");
            comma.below(description, "punct");
        }
    }
}
