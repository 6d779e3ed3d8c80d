package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.frame.Filler;
import org.hearsay.frame.FrameMatch;

/**
 * An action in the making: what its sentence tells of it.
 *
 * @param match the action's frame match
 * @param type local name of the action's class; the frame's own unless another sentence tells it
 * @param fillers what stands in its roles, pronouns too
 * @param roles who and what took part, as the sentence tells it or other sentences imply
 * @param factuality what the clause says about its happening
 * @param reports the reports that it stands in, outermost first
 * @param implied how many roles other sentences lent
 */
record Draft(FrameMatch match, String type, List<Filler> fillers, List<RoleFiller> roles, Factuality factuality, List<Report> reports, int implied) {

    private static final Set<String> TELLING = Set.of("agent", "target", "object", "via", "place");

    Draft {
        fillers = List.copyOf(fillers);
        roles = List.copyOf(roles);
        reports = List.copyOf(reports);
    }

    /** Whether the action's own sentence tells who did it or to whom. */
    boolean isTold() {
        return roles.stream().limit((long) roles.size() - implied).anyMatch(r -> TELLING.contains(r.role()));
    }

    boolean has(String role) {
        return roles.stream().anyMatch(r -> r.role().equals(role));
    }

    List<RoleFiller> roles(String role) {
        return roles.stream().filter(r -> r.role().equals(role)).toList();
    }

    /** The same as another type. */
    Draft as(String other) {
        return new Draft(match, other, fillers, roles, factuality, reports, implied);
    }

    /** The same with the roles of another mention, which lends them all. */
    Draft withRoles(List<RoleFiller> lent) {
        return new Draft(match, type, fillers, lent, factuality, reports, 0);
    }

    /** The same with another target. */
    Draft withTarget(RoleFiller target) {
        List<RoleFiller> changed = roles.stream().map(r -> r.role().equals("target") ? target : r).toList();
        return new Draft(match, type, fillers, changed, factuality, reports, implied);
    }

    Draft withImplied(List<RoleFiller> more) {
        return new Draft(match, type, fillers, java.util.stream.Stream.concat(roles.stream(), more.stream()).toList(), factuality, reports, implied + more.size());
    }

    /** The innermost report whose source holds what it says. */
    Optional<Report> innermost() {
        return reports.stream().filter(Report::asserted).reduce((outer, inner) -> inner);
    }
}
