package org.hearsay.frame;

import java.util.List;

/**
 * A role of a frame.
 *
 * @param name local name of its property: agent, target, via, …
 * @param slots where its fillers stand; all slots count, and in each the first path that leads to one
 * @param range local names of the classes that a filler may be of
 * @param required whether the frame is read only where the role is filled
 */
public record Role(String name, List<Slot> slots, List<String> range, boolean required) {

    public Role {
        slots = List.copyOf(slots);
        range = List.copyOf(range);
    }
}
