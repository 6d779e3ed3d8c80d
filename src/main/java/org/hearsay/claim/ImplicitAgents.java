package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds who is meant to have committed an offence that no word lays to anybody: "The ministry was hacked on Monday. Experts point to Iranian
 * hackers." An attacker who is named in the same sentence, or else attackers of a country who are described there or in one beside it in the paragraph,
 * are its agents by implication unless they are attacked themselves. Events list them, claims never do.
 */
final class ImplicitAgents {

    private static final String OFFENCE = "Offence";
    private static final String ATTACKER = "ThreatActor";
    private static final String AGENT = "agent";
    private static final List<String> TO = List.of("to");
    /** Verbs that lay something to somebody. */
    private static final Set<String> LAYING = Set.of("attribute", "ascribe", "trace", "link", "tie", "connect", "point");
    private static final Set<String> BLAMABLE = Set.of("Country", ATTACKER, "GovernmentOrganization");
    private static final List<Integer> NEAR = List.of(0, 1, -1);

    private final Discourse discourse;

    ImplicitAgents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The agents that the sentences around an action imply. */
    List<RoleFiller> of(Draft draft) {
        if (!discourse.isA(draft.type(), OFFENCE) || draft.fillers().stream().anyMatch(f -> f.role().equals(AGENT) && !isUnknown(f))) {
            return List.of();
        }
        int sentence = draft.match().sentence();
        boolean told = draft.has(AGENT) || draft.fillers().stream().anyMatch(f -> f.role().equals(AGENT));
        Stream<List<RoleFiller>> named = told ? Stream.of() : around(sentence)
                .flatMap(s -> Stream.of(attackers(s, draft, m -> m.form() == Mention.Form.NAME), attackers(s, draft, m -> m.form() == Mention.Form.DESCRIPTION && m.country().isPresent())));
        return Stream.of(first(named), first(around(sentence).map(this::laidTo)), first(around(sentence).map(this::origins))).flatMap(found -> found).distinct().toList();
    }

    private static Stream<RoleFiller> first(Stream<List<RoleFiller>> found) {
        return found.filter(f -> !f.isEmpty()).findFirst().stream().flatMap(List::stream);
    }

    private Stream<Integer> around(int sentence) {
        return NEAR.stream().map(step -> sentence + step).filter(s -> isBeside(s, sentence));
    }

    /** Whether somebody is only described, without a country: "unknown hackers". */
    private boolean isUnknown(Filler filler) {
        return filler.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION)
                .flatMap(m -> discourse.annotated().entity(m.entity())).filter(e -> e.mentions().stream().map(i -> discourse.annotated().mentions().get(i))
                        .allMatch(m -> m.form() != Mention.Form.NAME && m.country().isEmpty())).isPresent();
    }

    /** The countries that a sentence says something comes from: "attacks of Iranian origin", "originated in Iran". */
    private List<RoleFiller> origins(int sentence) {
        Tree tree = discourse.tree(sentence);
        return discourse.annotated().mentionsIn(sentence).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.type().equals("Country") && m.country().isPresent() && isOrigin(tree, m.head())).map(this::agent).limit(1).toList();
    }

    private static boolean isOrigin(Tree tree, int country) {
        int head = tree.head(country);
        boolean of = head >= 0 && tree.lemma(head).equals("origin") || tree.hasChild(country, c -> tree.lemma(c).equals("origin"));
        int verb = head >= 0 && !tree.token(head).upos().equals("VERB") && tree.relation(country).matches("amod|compound|nmod") ? tree.head(head) : head;
        return of || verb >= 0 && CountryCarrier.ORIGINATING.contains(tree.lemma(verb)) && tree.token(verb).upos().equals("VERB") && !tree.lemma(verb).equals("come");
    }

    /** To whom something is laid in a sentence: "the worm was traced to Iran". */
    private List<RoleFiller> laidTo(int sentence) {
        Tree tree = discourse.tree(sentence);
        Arguments arguments = new Arguments(tree);
        return IntStream.range(0, tree.size()).filter(i -> tree.token(i).upos().equals("VERB") && LAYING.contains(tree.lemma(i))).boxed()
                .flatMap(verb -> arguments.governedBy(verb, TO).stream())
                .flatMap(word -> discourse.annotated().mentionAt(sentence, word).stream())
                .filter(m -> BLAMABLE.contains(m.type()) && (m.form() == Mention.Form.NAME || m.country().isPresent()))
                .map(this::agent).limit(1).toList();
    }

    private RoleFiller agent(Mention mention) {
        return new RoleFiller(AGENT, mention.span().of(discourse.text()), Optional.of(mention.entity()), mention.span());
    }

    private boolean isBeside(int sentence, int other) {
        return sentence >= 0 && sentence < discourse.size() && discourse.tree(sentence).sentence().paragraph() == discourse.tree(other).sentence().paragraph();
    }

    private List<RoleFiller> attackers(int sentence, Draft draft, Predicate<Mention> kind) {
        return discourse.annotated().mentionsIn(sentence).stream()
                .filter(m -> kind.test(m) && discourse.isA(m.type(), ATTACKER))
                .filter(m -> patients(draft).noneMatch(f -> f == m.head()) || sentence != draft.match().sentence())
                .map(this::agent)
                .limit(1).toList();
    }

    private static IntStream patients(Draft draft) {
        return Stream.of("target", "object").flatMap(role -> draft.fillers().stream().filter(f -> f.role().equals(role))).mapToInt(f -> f.head());
    }
}
