package org.hearsay.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with holes, as the ontology writes it: {@code "{agent|somebody} attacked {target}"}. A hole names a role; behind a bar stand the
 * words for a role that nobody fills. A template fits where each hole is filled or has such words. {@code {action}} is the action's label.
 */
final class Template {

    /** The hole that the action's own label fills. */
    static final String ACTION = "action";

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?}");

    private final List<Hole> holes;
    private final String end;
    private final Set<String> roles;
    private final boolean namesAction;

    /**
     * A hole and the words before it.
     *
     * @param before from the hole before, or the sentence's beginning
     * @param role what may fill it
     * @param otherwise the words for a role that nobody fills, or null
     */
    private record Hole(String before, String role, String otherwise) {}

    /** @param text the template */
    Template(String text) {
        List<Hole> found = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int at = 0;
        while (hole.find()) {
            found.add(new Hole(text.substring(at, hole.start()), hole.group(1), hole.group(2)));
            at = hole.end();
        }
        holes = List.copyOf(found);
        end = text.substring(at);
        roles = new LinkedHashSet<>(holes.stream().map(Hole::role).filter(role -> !role.equals(ACTION)).toList());
        namesAction = text.contains("{" + ACTION + "}");
    }

    /** The roles that the template has holes for, in their order. */
    Set<String> roles() {
        return roles;
    }

    /** Whether the action's label is part of it. */
    boolean namesAction() {
        return namesAction;
    }

    /**
     * The sentence with its holes filled.
     *
     * @param names role to the names that fill it
     * @return empty if a hole without words of its own stays open
     */
    Optional<String> fill(Map<String, List<String>> names) {
        StringBuilder filled = new StringBuilder();
        for (Hole hole : holes) {
            List<String> fillers = names.getOrDefault(hole.role, List.of());
            String words = fillers.isEmpty() ? hole.otherwise : enumerate(fillers);
            if (words == null) {
                return Optional.empty();
            }
            filled.append(hole.before).append(words);
        }
        return Optional.of(filled.append(end).toString());
    }

    /** "A", "A and B", "A, B and C". */
    static String enumerate(List<String> names) {
        List<String> all = new ArrayList<>(names);
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : String.join(", ", all) + " and " + last;
    }
}
