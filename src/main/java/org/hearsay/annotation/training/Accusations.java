package org.hearsay.annotation.training;

import java.util.List;
import java.util.Random;

/** Makes sentences of who is blamed for what, and what is believed of whom: news is full of them, treebanks have a dozen. */
final class Accusations {

    private static final List<String> BE = List.of("is", "was", "has been", "is being", "had been");

    /** A verb with the preposition that opens the deed. */
    private record Blame(Inflection verb, String preposition) {}

    private static final List<Blame> BLAMES = List.of(
            new Blame(Inflection.regular("accuse"), "of"), new Blame(Inflection.regular("accuse"), "of"), new Blame(Inflection.regular("suspect"), "of"),
            new Blame(Inflection.regular("charge"), "with"), new Blame(Inflection.regular("convict"), "of"), new Blame(Inflection.regular("criticize"), "for"),
            new Blame(Inflection.regular("blame"), "for"), new Blame(Inflection.regular("condemn"), "for"), new Blame(Inflection.regular("sanction"), "for"),
            new Blame(Inflection.regular("arrest"), "for"), new Blame(Inflection.regular("indict"), "for"), new Blame(Inflection.regular("praise"), "for"));
    private static final List<Inflection> DENIALS = List.of(
            Inflection.of("deny", "denied", "denied"), Inflection.of("admit", "admitted", "admitted"), Inflection.regular("consider"), Inflection.of("stop", "stopped", "stopped"));
    private static final List<String> BELIEFS = List.of("believed", "thought", "said", "reported", "alleged", "known", "suspected", "understood");
    private static final List<Blame> ASCRIPTIONS = List.of(
            new Blame(Inflection.regular("attribute"), "to"), new Blame(Inflection.regular("link"), "to"), new Blame(Inflection.regular("trace"), "to"),
            new Blame(Inflection.regular("blame"), "on"), new Blame(Inflection.regular("impose"), "on"), new Blame(Inflection.regular("pin"), "on"));

    private final Phrases phrases;
    private final Parties parties;

    Accusations(Phrases phrases, Parties parties) {
        this.phrases = phrases;
        this.parties = parties;
    }

    /** Whether there is enough to make them of. */
    boolean isPossible() {
        return !phrases.deeds.isEmpty() && !phrases.perfects.isEmpty() && !phrases.things.isEmpty() && !phrases.speakers.isEmpty();
    }

    /**
     * Adds a clause without its full stop.
     *
     * @return its predicate, the root until it is put below another
     */
    Draft.Node clause(Draft draft, Random random) {
        int kind = random.nextInt(100);
        return kind < 30 ? active(draft, random) : kind < 55 ? passive(draft, random) : kind < 80 ? belief(draft, random) : kind < 88 ? denial(draft, random) : ascription(draft, random);
    }

    /** The board accused Acme of hiding it. */
    private Draft.Node active(Draft draft, Random random) {
        Draft.Node subject = parties.speaker(draft, random);
        Blame blame = Phrases.any(BLAMES, random);
        Draft.Node verb = blame.verb.add(draft, subject, random);
        subject.below(verb, "nsubj");
        parties.named(draft, random).below(verb, "obj");
        deed(draft, blame, verb, random);
        return verb;
    }

    /** Acme has been accused (by the board) of hiding it. */
    private Draft.Node passive(Draft draft, Random random) {
        Draft.Node subject = parties.speaker(draft, random);
        List<Draft.Node> auxiliaries = List.of(Phrases.any(BE, random).split(" ")).stream().map(form -> auxiliary(draft, form, Inflection.isPlural(subject))).toList();
        Blame blame = Phrases.any(BLAMES, random);
        Draft.Node verb = draft.word(blame.verb.participle(), "VERB", "VBN");
        subject.below(verb, "nsubj:pass");
        for (int i = 0; i < auxiliaries.size(); i++) {
            auxiliaries.get(i).below(verb, i + 1 < auxiliaries.size() ? "aux" : "aux:pass");
        }
        if (random.nextInt(3) == 0) {
            Draft.Node by = draft.word("by", "ADP", "IN");
            by.below(parties.named(draft, random).below(verb, "obl:agent"), "case");
        }
        deed(draft, blame, verb, random);
        return verb;
    }

    private static Draft.Node auxiliary(Draft draft, String form, boolean plural) {
        return switch (form) {
            case "is" -> plural ? draft.word("are", "AUX", "VBP") : draft.word("is", "AUX", "VBZ");
            case "was" -> draft.word(plural ? "were" : "was", "AUX", "VBD");
            case "has" -> plural ? draft.word("have", "AUX", "VBP") : draft.word("has", "AUX", "VBZ");
            case "had" -> draft.word("had", "AUX", "VBD");
            case "been" -> draft.word("been", "AUX", "VBN");
            default -> draft.word("being", "AUX", "VBG");
        };
    }

    private void deed(Draft draft, Blame blame, Draft.Node verb, Random random) {
        Draft.Node mark = draft.word(blame.preposition, "SCONJ", "IN");
        mark.below(Phrases.any(phrases.deeds, random).addTo(draft).below(verb, "advcl"), "mark");
    }

    /** Acme is believed to have hidden it, from "Acme has hidden it". */
    private Draft.Node belief(Draft draft, Random random) {
        Phrases.Phrase perfect = Phrases.any(phrases.perfects, random);
        Draft.Node subject = draft.part(perfect.words(), 0, perfect.head());
        Draft.Node is = auxiliary(draft, random.nextBoolean() ? "is" : "was", Inflection.isPlural(subject));
        Draft.Node verb = draft.word(Phrases.any(BELIEFS, random), "VERB", "VBN");
        subject.below(verb, "nsubj:pass");
        is.below(verb, "aux:pass");
        Draft.Node to = draft.word("to", "PART", "TO");
        Draft.Node have = draft.word("have", "AUX", "VB");
        Draft.Node done = draft.part(perfect.words(), perfect.head() + 1, perfect.end()).below(verb, "xcomp");
        to.below(done, "mark");
        have.below(done, "aux");
        return verb;
    }

    /** The board denied hiding it. */
    private Draft.Node denial(Draft draft, Random random) {
        Draft.Node subject = parties.speaker(draft, random);
        Draft.Node verb = Phrases.any(DENIALS, random).add(draft, subject, random);
        subject.below(verb, "nsubj");
        Phrases.any(phrases.deeds, random).addTo(draft).below(verb, "xcomp");
        return verb;
    }

    /** The board attributed the loss to Acme. */
    private Draft.Node ascription(Draft draft, Random random) {
        Draft.Node subject = parties.speaker(draft, random);
        Blame blame = Phrases.any(ASCRIPTIONS, random);
        Draft.Node verb = blame.verb.add(draft, subject, random);
        subject.below(verb, "nsubj");
        Phrases.any(phrases.things, random).addTo(draft).below(verb, "obj");
        Draft.Node preposition = draft.word(blame.preposition, "ADP", "IN");
        preposition.below(parties.named(draft, random).below(verb, "obl"), "case");
        return verb;
    }
}
