package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.frame.Filler;

/**
 * Finds who is meant to have committed an offence that no word lays to anybody: "The ministry was hacked on Monday. Experts point to Iranian
 * hackers." An attacker who is named in the same sentence, or else attackers of a country who are described there or in one beside it in the paragraph,
 * are its agents by implication unless they are attacked themselves, and beside attackers without name and country so is to whom something is laid
 * there and where it is said to come from. Events list them, claims never do.
 */
final class ImplicitAgents {

    private static final String OFFENCE = "Offence";
    private static final String ATTACKER = "ThreatActor";
    private static final String AGENT = "agent";
    private static final List<Integer> NEAR = List.of(0, 1, -1);

    private final Discourse discourse;
    private final Provenance provenance;

    ImplicitAgents(Discourse discourse) {
        this.discourse = discourse;
        this.provenance = new Provenance(discourse);
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
        Stream<List<RoleFiller>> laid = around(sentence).map(s -> agents(provenance.laidTo(s)));
        Stream<List<RoleFiller>> origins = around(sentence).map(s -> agents(provenance.origins(s)));
        return Stream.of(first(named), first(laid), first(origins)).flatMap(found -> found).distinct().toList();
    }

    private static Stream<RoleFiller> first(Stream<List<RoleFiller>> found) {
        return found.filter(f -> !f.isEmpty()).findFirst().stream().flatMap(List::stream);
    }

    private Stream<Integer> around(int sentence) {
        return NEAR.stream().map(step -> sentence + step).filter(s -> isBeside(s, sentence));
    }

    /** Whether somebody is only described, without a country: "unknown hackers". */
    private boolean isUnknown(Filler filler) {
        return filler.mention().flatMap(m -> discourse.annotated().entity(m.entity()))
                .filter(e -> e.mentions().stream().map(i -> discourse.annotated().mentions().get(i)).allMatch(m -> m.country().isEmpty() && m.form() != Mention.Form.NAME)).isPresent();
    }

    private List<RoleFiller> agents(List<Mention> mentions) {
        return mentions.stream().map(this::agent).limit(1).toList();
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
