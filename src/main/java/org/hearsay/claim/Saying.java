package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Paragraph;

/**
 * What a claim says, to be compared with what other claims of the article say.
 *
 * @param core what two claims must have in common, so that one could repeat the other
 * @param patients its targets and objects
 * @param via where it went through
 * @param linked whether it stands in a linked headline
 */
record Saying(Core core, Set<String> patients, Set<String> via, boolean linked) {

    /** The type and polarity of a claim, its chain of holders and its agents. */
    record Core(String type, Polarity polarity, List<String> holders, Set<String> agents) {}

    static Saying of(Claim claim) {
        List<String> holders = claim.holders().stream().map(h -> h.entity().orElse(h.name())).toList();
        Set<String> patients = new HashSet<>(fillers(claim, "target"));
        patients.addAll(fillers(claim, "object"));
        Core core = new Core(claim.type(), claim.polarity(), holders, fillers(claim, "agent"));
        return new Saying(core, patients, fillers(claim, "via"), claim.standing() == Paragraph.Kind.LINK);
    }

    /**
     * Whether this says nothing that another claim of the same core does not say as well: no target or object that the other lacks.
     *
     * <p>A claim of a linked headline never makes one of the running text a repetition.
     */
    boolean repeats(Saying other) {
        return (linked || !other.linked) && other.patients.containsAll(patients) && other.via.containsAll(via);
    }

    private static Set<String> fillers(Claim claim, String role) {
        return claim.roles().stream().filter(r -> r.role().equals(role)).map(r -> r.entity().orElse(r.name())).collect(Collectors.toSet());
    }
}
