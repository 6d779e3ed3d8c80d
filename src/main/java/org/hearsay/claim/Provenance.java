package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Token;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds to whom a sentence lays something and where it says that something or somebody comes from: "the worm was traced to Iran", "officials suspect
 * Iran", "attacks of Iranian origin", "hackers thought to be Iranian".
 */
final class Provenance {

    private static final String COUNTRY = "Country";
    private static final List<String> TO = List.of("to");
    private static final String IN = "in";
    private static final String FROM = "from";
    private static final String BEHIND = "behind";
    private static final String COME = "come";
    private static final String ORIGIN = "origin";
    /** Nouns that are somebody's from whom an attack comes. */
    private static final Set<String> ORIGINS = Set.of(ORIGIN, "nexus", "provenance", "hallmark", "handiwork", "fingerprint");
    /** Verbs that lay something to somebody. */
    private static final Set<String> LAYING = Set.of("attribute", "ascribe", "trace", "link", "tie", "connect", "point");
    private static final Set<String> SUSPECTING = Set.of("suspect");
    private static final Set<String> SUSPICION = Set.of("suspicion", "finger");
    private static final Set<String> STRIVING = Set.of("fall", "point");
    /** Who may be blamed. */
    private static final Set<String> BLAMABLE = Set.of(COUNTRY, "ThreatActor", "GovernmentOrganization");
    /** Nouns for attackers and attacks of which a country may be said: "the group is Iranian". */
    private static final Set<String> ATTACKERS = Set.of("group", "hacker", "attacker", "actor", "gang", "perpetrator", "culprit", "intruder", "hacktivist", "crew", "cybercriminal", "apt", "hackergroup", "spy");
    private static final Set<String> ATTACKS = Set.of("attack", "campaign", "operation", "hack", "cyberattack", "breach", "intrusion", "traffic");
    /** Verbs by which somebody is said to be something, or says so: "thought to be Iranian", "calling themselves Iranians". */
    private static final Set<String> BEING = Set.of(
            "be", "believe", "think", "say", "suspect", "presume", "consider", "assume", "assess", "identify", "call", "claim", "describe", "label", "know", "seem", "appear", "allege", "purport", "report", "rumor", "rumour");
    private static final Set<String> PREDICATED = Set.of("xcomp", "obl", "advcl", "ccomp", "acl", "root", "conj");

    private final Discourse discourse;

    Provenance(Discourse discourse) {
        this.discourse = discourse;
    }

    /** To whom something is laid in a sentence: names, and descriptions with a country. */
    List<Mention> laidTo(int sentence) {
        Tree tree = discourse.tree(sentence);
        Stream<Mention> governed = IntStream.range(0, tree.size()).filter(i -> tree.token(i).upos().equals("VERB") && LAYING.contains(tree.lemma(i))).boxed()
                .flatMap(verb -> new Arguments(tree).governedBy(verb, TO).stream())
                .flatMap(word -> discourse.annotated().mentionAt(sentence, word).stream());
        Stream<Mention> suspected = discourse.annotated().mentionsIn(sentence).stream().filter(m -> isSuspected(tree, m.head()));
        return Stream.concat(governed, suspected)
                .filter(m -> BLAMABLE.contains(m.type()) && (m.form() == Mention.Form.NAME || m.country().isPresent())).toList();
    }

    /** "suspect Iran", "suspicion fell on Iran", "say that Iran is behind it" */
    private static boolean isSuspected(Tree tree, int word) {
        int head = tree.head(word);
        if (head == Token.ROOT) {
            return false;
        }
        boolean object = tree.relation(word).equals("obj") && SUSPECTING.contains(tree.lemma(head)) && tree.token(head).upos().equals("VERB");
        boolean aim = tree.relation(word).equals("obl") && STRIVING.contains(tree.lemma(head)) && tree.hasChild(head, c -> tree.relation(c).equals("nsubj") && SUSPICION.contains(tree.lemma(c)));
        boolean behind = tree.relation(word).equals("nsubj") && tree.hasChild(head, c -> tree.relation(c).equals("case") && tree.lemma(c).equals(BEHIND));
        return object || aim || behind;
    }

    /** The countries that a sentence says something or somebody comes from. */
    List<Mention> origins(int sentence) {
        Tree tree = discourse.tree(sentence);
        return discourse.annotated().mentionsIn(sentence).stream()
                .filter(m -> m.country().isPresent() && (m.form() == Mention.Form.NAME && m.type().equals(COUNTRY) || arePeople(m)))
                .filter(m -> isOrigin(tree, m.head()) || isSaidOfAttackers(tree, m.head()) || isWhereFrom(tree, m.head())).toList();
    }

    /** "Iranians" */
    private static boolean arePeople(Mention mention) {
        return mention.form() == Mention.Form.DESCRIPTION && mention.first() == mention.last();
    }

    /** "of Iranian origin", "Iranian in origin", "an Iranian nexus", "the hallmarks of Iran", "an Iranian campaign" */
    private static boolean isOrigin(Tree tree, int country) {
        boolean inOrigin = country + 2 < tree.size() && tree.lemma(country + 1).equals(IN) && tree.lemma(country + 2).equals(ORIGIN);
        boolean attack = tree.relation(country).equals("amod") && tree.token(country).form().indexOf('-') < 0 && ATTACKS.contains(tree.lemma(tree.head(country)));
        return inOrigin || attack || tree.head(country) >= 0 && ORIGINS.contains(tree.lemma(tree.head(country))) || tree.hasChild(country, c -> tree.lemma(c).equals(ORIGIN));
    }

    /** "The group is believed to be Iranian", "hackers who call themselves Iranians", "hackers claiming to be from Iran". */
    private boolean isSaidOfAttackers(Tree tree, int country) {
        boolean from = tree.hasChild(country, c -> tree.relation(c).equals("case") && tree.lemma(c).equals(FROM));
        if (!PREDICATED.contains(tree.relation(country)) || tree.child(country, "case") >= 0 && !from && !tree.hasChild(country, c -> tree.lemma(c).equals("as"))) {
            return false;
        }
        boolean predicate = tree.child(country, "cop") >= 0;
        for (int at = country; at != Token.ROOT; at = tree.head(at)) {
            if (at != country && !BEING.contains(tree.lemma(at))) {
                return predicate && isAttackers(tree, at) && tree.token(at).upos().matches("NOUN|PROPN");
            }
            predicate |= at != country;
            int subject = tree.child(at, "nsubj");
            if (subject >= 0 && predicate) {
                return isAttackers(tree, subject);
            }
            if (!PREDICATED.contains(tree.relation(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean isAttackers(Tree tree, int word) {
        return ATTACKERS.contains(tree.lemma(word)) || ATTACKS.contains(tree.lemma(word))
                || discourse.annotated().mentionAt(tree.sentence().index(), word).filter(m -> discourse.isA(m.type(), "ThreatActor")).isPresent();
    }

    /** "originated in Iran", "stem from the Iranian army", "attacks came from Iran" */
    private static boolean isWhereFrom(Tree tree, int country) {
        int head = tree.head(country);
        boolean modifies = head >= 0 && !tree.token(head).upos().equals("VERB") && tree.relation(country).matches("amod|compound|nmod");
        int verb = modifies ? tree.head(head) : head;
        if (verb < 0 || !tree.token(verb).upos().equals("VERB") || !CountryCarrier.ORIGINATING.contains(tree.lemma(verb))) {
            return false;
        }
        boolean from = tree.hasChild(modifies ? head : country, c -> tree.relation(c).equals("case") && tree.lemma(c).equals(FROM));
        return !tree.lemma(verb).equals(COME) || from && tree.hasChild(verb, c -> tree.relation(c).equals("nsubj") && (ATTACKS.contains(tree.lemma(c)) || ATTACKERS.contains(tree.lemma(c))));
    }
}
