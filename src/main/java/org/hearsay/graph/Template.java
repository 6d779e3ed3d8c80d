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
 *
 * @param text the template
 */
record Template(String text) {

    /** The hole that the action's own label fills. */
    static final String ACTION = "action";

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?}");

    /** The roles that the template has holes for. */
    Set<String> roles() {
        Set<String> roles = new LinkedHashSet<>();
        Matcher hole = HOLE.matcher(text);
        while (hole.find()) {
            if (!hole.group(1).equals(ACTION)) {
                roles.add(hole.group(1));
            }
        }
        return roles;
    }

    /** Whether the action's label is part of it. */
    boolean namesAction() {
        return text.contains("{" + ACTION + "}");
    }

    /**
     * The sentence with its holes filled.
     *
     * @param names role to the names that fill it
     * @return empty if a hole without words of its own stays open
     */
    Optional<String> fill(Map<String, List<String>> names) {
        StringBuilder filled = new StringBuilder();
        Matcher hole = HOLE.matcher(text);
        while (hole.find()) {
            List<String> fillers = names.getOrDefault(hole.group(1), List.of());
            String words = fillers.isEmpty() ? hole.group(2) : enumerate(fillers);
            if (words == null) {
                return Optional.empty();
            }
            hole.appendReplacement(filled, Matcher.quoteReplacement(words));
        }
        hole.appendTail(filled);
        return Optional.of(filled.toString());
    }

    /** "A", "A and B", "A, B and C". */
    static String enumerate(List<String> names) {
        List<String> all = new ArrayList<>(names);
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : String.join(", ", all) + " and " + last;
    }
}
