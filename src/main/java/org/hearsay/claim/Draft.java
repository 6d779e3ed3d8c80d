package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.frame.FrameMatch;

/**
 * An action in the making: what its sentence tells of it.
 *
 * @param match the action's frame match
 * @param roles who and what took part, as the sentence tells it or other sentences imply
 * @param factuality what the clause says about its happening
 * @param reports the reports that it stands in, outermost first
 * @param implied how many roles other sentences lent
 */
record Draft(FrameMatch match, List<RoleFiller> roles, Factuality factuality, List<Report> reports, int implied) {

    Draft {
        roles = List.copyOf(roles);
        reports = List.copyOf(reports);
    }

    String type() {
        return match.frame().name();
    }

    boolean has(String role) {
        return roles.stream().anyMatch(r -> r.role().equals(role));
    }

    List<RoleFiller> roles(String role) {
        return roles.stream().filter(r -> r.role().equals(role)).toList();
    }

    Draft withImplied(List<RoleFiller> more) {
        return new Draft(match, java.util.stream.Stream.concat(roles.stream(), more.stream()).toList(), factuality, reports, implied + more.size());
    }

    Optional<Report> innermost() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }
}
