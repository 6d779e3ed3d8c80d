package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Paragraph;

/** When a claim says nothing that another claim does not say as well. */
final class Repetition {

    private Repetition() {}

    /**
     * Whether one claim repeats another: the same type and polarity held by the same chain, by the same agents, with no target or object that the other lacks.
     *
     * <p>A claim of a linked headline never makes one of the running text a repetition.
     */
    static boolean of(Claim claim, Claim other) {
        return claim.type().equals(other.type())
                && claim.polarity() == other.polarity()
                && names(claim).equals(names(other))
                && (other.standing() != Paragraph.Kind.LINK || claim.standing() == Paragraph.Kind.LINK)
                && fillers(other, "agent").equals(fillers(claim, "agent"))
                && patients(other).containsAll(patients(claim))
                && fillers(other, "via").containsAll(fillers(claim, "via"));
    }

    private static List<String> names(Claim claim) {
        return claim.holders().stream().map(h -> h.entity().orElse(h.name())).toList();
    }

    private static Set<String> patients(Claim claim) {
        Set<String> patients = fillers(claim, "target");
        patients.addAll(fillers(claim, "object"));
        return patients;
    }

    private static Set<String> fillers(Claim claim, String role) {
        return claim.roles().stream().filter(r -> r.role().equals(role)).map(r -> r.entity().orElse(r.name())).collect(Collectors.toSet());
    }
}
