package org.hearsay.claim;

import java.util.BitSet;
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
 * are its agents by implication unless they are attacked themselves, and beside attackers of whose country nothing is said so is to whom something is laid
 * there and where it is said to come from; beside those who have a name only a country or its offices are. Events list them, claims never do.
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
        if (!discourse.isA(draft.type(), OFFENCE)) {
            return List.of();
        }
        List<RoleFiller> belonging = namesWithin(draft);
        if (draft.fillers().stream().anyMatch(f -> f.role().equals(AGENT) && hasCountry(f))) {
            return belonging;
        }
        Predicate<Mention> fits = draft.fillers().stream().anyMatch(f -> f.role().equals(AGENT) && isNamed(f)) ? m -> m.country().isPresent() : m -> true;
        int sentence = draft.match().sentence();
        boolean told = draft.has(AGENT) || draft.fillers().stream().anyMatch(f -> f.role().equals(AGENT));
        Stream<List<RoleFiller>> named = told ? Stream.of() : around(sentence)
                .flatMap(s -> Stream.of(attackers(s, draft, m -> m.form() == Mention.Form.NAME), attackers(s, draft, m -> m.form() == Mention.Form.DESCRIPTION && m.country().isPresent())));
        Stream<List<RoleFiller>> laid = around(sentence).map(s -> agents(provenance.laidTo(s).stream().filter(fits).toList()));
        Stream<List<RoleFiller>> origins = around(sentence).map(s -> agents(provenance.origins(s)));
        return Stream.of(belonging.stream(), first(named), first(laid), first(origins)).flatMap(found -> found).distinct().toList();
    }

    private static Stream<RoleFiller> first(Stream<List<RoleFiller>> found) {
        return found.filter(f -> !f.isEmpty()).findFirst().stream().flatMap(List::stream);
    }

    private Stream<Integer> around(int sentence) {
        return NEAR.stream().map(step -> sentence + step).filter(s -> isBeside(s, sentence));
    }

    /** The attackers that those belong to who are only described: "hackers with ties to Silent Crow". */
    private List<RoleFiller> namesWithin(Draft draft) {
        return draft.fillers().stream()
                .filter(f -> f.role().equals(AGENT) && f.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION).isPresent() && !isNamed(f))
                .flatMap(f -> below(f).limit(1))
                .map(this::agent)
                .toList();
    }

    private Stream<Mention> below(Filler filler) {
        BitSet phrase = discourse.tree(filler.sentence()).subtree(filler.head());
        return discourse.annotated().mentionsIn(filler.sentence()).stream()
                .filter(m -> m.form() == Mention.Form.NAME && phrase.get(m.head()) && discourse.isA(m.type(), ATTACKER))
                .filter(m -> filler.mention().filter(described -> described.span().contains(m.span())).isEmpty());
    }

    /** Whether something is said of somebody's country: not of "unknown hackers". */
    private boolean hasCountry(Filler filler) {
        boolean within = discourse.annotated().mentionsIn(filler.sentence()).stream().anyMatch(m -> m.country().isPresent() && filler.span().contains(m.span()));
        return within || mentions(filler).anyMatch(m -> m.country().isPresent()) || filler.mention().flatMap(m -> discourse.annotated().entity(m.entity())).flatMap(e -> e.country()).isPresent();
    }

    private boolean isNamed(Filler filler) {
        return filler.mention().isEmpty() || mentions(filler).anyMatch(m -> m.form() == Mention.Form.NAME);
    }

    private Stream<Mention> mentions(Filler filler) {
        return filler.mention().flatMap(m -> discourse.annotated().entity(m.entity())).stream().flatMap(e -> e.mentions().stream()).map(i -> discourse.annotated().mentions().get(i));
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
