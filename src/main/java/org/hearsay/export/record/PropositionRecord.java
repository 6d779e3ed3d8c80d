package org.hearsay.export.record;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a claim says.
 *
 * @param iri its node
 * @param label it in words
 * @param type local name of the type of action
 * @param types the type and its superclasses, the nearest first
 * @param roles role (agent, target, …) to who fills it, sorted by name; roles that nobody fills are absent
 * @param times when it is said to have happened: ISO 8601 days, months, years or intervals
 */
public record PropositionRecord(String iri, String label, String type, List<String> types, SortedMap<String, List<ActorRecord>> roles, List<String> times) {

    public PropositionRecord {
        types = List.copyOf(types);
        roles = new TreeMap<>(roles);
        roles.replaceAll((role, fillers) -> List.copyOf(fillers));
        times = List.copyOf(times);
    }

    /** Who fills a role; empty if nobody does. */
    public List<ActorRecord> in(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** Everybody and everything that takes part, role by role. */
    public List<ActorRecord> participants() {
        return roles.entrySet().stream().map(Map.Entry::getValue).flatMap(List::stream).distinct().toList();
    }
}
