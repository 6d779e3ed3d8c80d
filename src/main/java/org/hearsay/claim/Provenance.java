package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.annotation.Mention;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Tree;

/** Finds to whom a sentence lays something and where it says that something comes from: "the worm was traced to Iran", "attacks of Iranian origin". */
final class Provenance {

    private static final String COUNTRY = "Country";
    private static final List<String> TO = List.of("to");
    private static final String ORIGIN = "origin";
    /** Verbs that lay something to somebody. */
    private static final Set<String> LAYING = Set.of("attribute", "ascribe", "trace", "link", "tie", "connect", "point");
    /** Who may be blamed. */
    private static final Set<String> BLAMABLE = Set.of(COUNTRY, "ThreatActor", "GovernmentOrganization");
    /** Nouns for attackers and attacks of which a country may be said: "the group is Iranian". */
    private static final Set<String> ATTACKING = Set.of("group", "hacker", "attacker", "actor", "gang", "attack", "perpetrator", "culprit", "intruder", "campaign", "operation");

    private final Discourse discourse;

    Provenance(Discourse discourse) {
        this.discourse = discourse;
    }

    /** To whom something is laid in a sentence: names, and descriptions with a country. */
    List<Mention> laidTo(int sentence) {
        Tree tree = discourse.tree(sentence);
        List<Integer> verbs = IntStream.range(0, tree.size()).filter(i -> tree.token(i).upos().equals("VERB") && LAYING.contains(tree.lemma(i))).boxed().toList();
        if (verbs.isEmpty()) {
            return List.of();
        }
        Arguments arguments = new Arguments(tree);
        return verbs.stream().flatMap(verb -> arguments.governedBy(verb, TO).stream())
                .flatMap(word -> discourse.annotated().mentionAt(sentence, word).stream())
                .filter(m -> BLAMABLE.contains(m.type()) && (m.form() == Mention.Form.NAME || m.country().isPresent())).toList();
    }

    /** The countries that a sentence says something comes from. */
    List<Mention> origins(int sentence) {
        Tree tree = discourse.tree(sentence);
        return discourse.annotated().mentionsIn(sentence).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.type().equals(COUNTRY) && m.country().isPresent())
                .filter(m -> isOrigin(tree, m.head()) || isSaidOfAttackers(tree, m.head()) || isWhereFrom(tree, m.head())).toList();
    }

    /** "of Iranian origin", "Iranian in origin" */
    private static boolean isOrigin(Tree tree, int country) {
        return tree.head(country) >= 0 && tree.lemma(tree.head(country)).equals(ORIGIN) || tree.hasChild(country, c -> tree.lemma(c).equals(ORIGIN));
    }

    /** "The group is believed to be Iranian." */
    private static boolean isSaidOfAttackers(Tree tree, int country) {
        int verb = tree.relation(country).equals("xcomp") ? tree.head(country) : country;
        return tree.token(country).upos().equals("ADJ") && (verb != country || tree.child(country, "cop") >= 0)
                && tree.hasChild(verb, c -> tree.relation(c).equals("nsubj") && ATTACKING.contains(tree.lemma(c)));
    }

    /** "originated in Iran", "stem from the Iranian army" */
    private static boolean isWhereFrom(Tree tree, int country) {
        int head = tree.head(country);
        boolean modifies = head >= 0 && !tree.token(head).upos().equals("VERB") && tree.relation(country).matches("amod|compound|nmod");
        int verb = modifies ? tree.head(head) : head;
        return verb >= 0 && tree.token(verb).upos().equals("VERB") && CountryCarrier.ORIGINATING.contains(tree.lemma(verb)) && !tree.lemma(verb).equals("come");
    }
}
