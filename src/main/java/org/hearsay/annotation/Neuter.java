package org.hearsay.annotation;

import java.util.Set;

/** Tells the "it" that stands for no organization or country: empty subjects and things. */
final class Neuter {

    private static final Set<String> DONE_TO_ACTORS = Set.of(
            "accuse", "blame", "attack", "hack", "target", "sue", "fine", "help", "advise", "ask", "tell", "warn", "threaten", "fund", "support", "back", "sanction",
            "cost", "notify", "force", "allow", "acquire", "buy", "join", "leave", "criticize", "criticise", "urge", "pay", "breach", "hit", "charge", "indict", "ban");

    /** What is said of somebody rather than of the weather or of a clause: "it was not involved". */
    private static final Set<String> OF_SOMEBODY = Set.of(
            "involved", "responsible", "aware", "unaware", "able", "unable", "confident", "willing", "unwilling", "ready", "prepared", "convinced", "guilty", "innocent", "liable",
            "reluctant", "capable", "complicit");

    /** What only somebody is said to be: "it had been the victim of an attack". */
    private static final Set<String> PREDICATES = Set.of(
            "victim", "target", "company", "firm", "agency", "bank", "organization", "organisation", "group", "provider", "member", "partner", "owner", "maker",
            "ally", "party", "supplier", "customer", "recipient", "defendant", "plaintiff", "culprit", "perpetrator", "author", "source");

    private Neuter() {}

    /** "It is clear that …", "it seems": an empty subject. */
    static boolean isEmptySubject(Draft pronoun) {
        Token token = pronoun.headToken();
        if (!token.relation().equals("nsubj") || token.head() == Token.ROOT) {
            return false;
        }
        Token head = pronoun.sentence.token(token.head());
        if (OF_SOMEBODY.contains(head.lemma())) {
            return false;
        }
        boolean clause = pronoun.sentence.children(token.head()).stream().map(i -> pronoun.sentence.token(i).relation()).anyMatch(r -> r.matches("csubj|ccomp|advcl|xcomp|acl"));
        boolean time = head.lemma().matches("weekend|day|week|month|year|time|morning|night|moment") && copula(pronoun, token);
        return time || clause && !head.upos().equals("VERB") || head.lemma().matches("seem|appear|turn|rain|happen|take|emerge|come") && clause
                || copula(pronoun, token) && head.upos().matches("ADV|NUM|ADJ");
    }

    /** "It was not behind the attack" */
    static boolean isBehind(Draft pronoun, Token token) {
        return pronoun.sentence.children(token.head()).stream().map(pronoun.sentence::token).anyMatch(c -> c.relation().equals("case") && c.form().equals("behind"));
    }

    private static boolean copula(Draft pronoun, Token token) {
        return pronoun.sentence.children(token.head()).stream().anyMatch(i -> pronoun.sentence.token(i).relation().equals("cop"));
    }

    /** An object of a verb that is not done to organizations: "denied it", "is investigating it". */
    static boolean isThing(Draft pronoun) {
        Token token = pronoun.headToken();
        boolean owner = token.deprel().equals("nmod:poss");
        boolean subject = token.relation().equals("nsubj");
        if (token.head() == Token.ROOT || !owner && !subject && !token.relation().equals("obj")) {
            return true;
        }
        Token above = pronoun.sentence.token(token.head());
        boolean predicated = !above.upos().equals("VERB") || copula(pronoun, token);
        return subject && predicated && !PREDICATES.contains(above.lemma()) && !OF_SOMEBODY.contains(above.lemma()) && !isBehind(pronoun, token) || token.relation().equals("obj") && !DONE_TO_ACTORS.contains(above.lemma());
    }
}
