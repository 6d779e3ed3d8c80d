package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;

/**
 * Finds who is meant to have committed an offence that no word lays to anybody: "The ministry was hacked on Monday. Experts point to Iranian
 * hackers." An attacker who is named in the same sentence, or else attackers of a country who are described there or in one beside it in the paragraph,
 * are its agents by implication unless they are attacked themselves. Events list them, claims never do.
 */
final class ImplicitAgents {

    private static final String OFFENCE = "Offence";
    private static final String ATTACKER = "ThreatActor";
    private static final String AGENT = "agent";
    private static final List<Integer> NEAR = List.of(0, 1, -1);

    private final Discourse discourse;

    ImplicitAgents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The agents that the sentences around an action imply. */
    List<RoleFiller> of(Draft draft) {
        boolean open = discourse.isA(draft.type(), OFFENCE) && !draft.has(AGENT) && draft.fillers().stream().noneMatch(f -> f.role().equals(AGENT));
        if (!open) {
            return List.of();
        }
        int sentence = draft.match().sentence();
        return NEAR.stream().map(step -> sentence + step).filter(s -> isBeside(s, sentence))
                .flatMap(s -> Stream.of(attackers(s, draft, m -> m.form() == Mention.Form.NAME), attackers(s, draft, m -> m.form() == Mention.Form.DESCRIPTION && m.country().isPresent())))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private boolean isBeside(int sentence, int other) {
        return sentence >= 0 && sentence < discourse.size() && discourse.tree(sentence).sentence().paragraph() == discourse.tree(other).sentence().paragraph();
    }

    private List<RoleFiller> attackers(int sentence, Draft draft, Predicate<Mention> kind) {
        return discourse.annotated().mentionsIn(sentence).stream()
                .filter(m -> kind.test(m) && discourse.isA(m.type(), ATTACKER))
                .filter(m -> patients(draft).noneMatch(f -> f == m.head()) || sentence != draft.match().sentence())
                .map(m -> new RoleFiller(AGENT, m.span().of(discourse.text()), Optional.of(m.entity()), m.span()))
                .limit(1).toList();
    }

    private static IntStream patients(Draft draft) {
        return Stream.of("target", "object").flatMap(role -> draft.fillers().stream().filter(f -> f.role().equals(role))).mapToInt(f -> f.head());
    }
}
