package org.hearsay.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All frames, supports and fields of an ontology, indexed by the words that evoke them. */
public final class FrameBook {

    /** A trigger with the frame that it evokes, be it beside another. */
    record Evocation(Trigger trigger, Frame frame, boolean aside) {}

    /** A trigger with the support that it evokes. */
    record Carrying(Trigger trigger, Support support) {}

    private final List<Frame> frames;
    private final Map<String, List<Evocation>> evocations = new HashMap<>();
    private final Map<String, List<Carrying>> supports = new HashMap<>();
    private final Map<String, Map<String, List<Trigger>>> blockers = new HashMap<>();
    private final Map<String, Field> fields = new HashMap<>();

    FrameBook(List<Frame> frames, List<Support> supports, List<Field> fields) {
        this.frames = List.copyOf(frames);
        for (Frame frame : frames) {
            frame.triggers().stream().flatMap(Trigger::spellings).forEach(t -> add(new Evocation(t, frame, false)));
            Map<String, List<Trigger>> byHead = blockers.computeIfAbsent(frame.name(), n -> new HashMap<>());
            frame.blockers().forEach(b -> byHead.computeIfAbsent(b.head(), h -> new ArrayList<>()).add(b));
            frame.asides().stream().flatMap(Trigger::spellings).forEach(t -> add(new Evocation(t, frame, true)));
        }
        for (Support support : supports) {
            support.triggers().forEach(t -> this.supports.computeIfAbsent(t.head(), h -> new ArrayList<>()).add(new Carrying(t, support)));
        }
        evocations.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.trigger().words().size(), a.trigger().words().size())));
        this.supports.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.trigger().words().size(), a.trigger().words().size())));
        fields.forEach(f -> this.fields.put(f.name(), f));
    }


    private void add(Evocation evocation) {
        evocations.computeIfAbsent(evocation.trigger().head(), h -> new ArrayList<>()).add(evocation);
    }

    /** Every frame, by name. */
    public List<Frame> frames() {
        return frames;
    }

    /** A frame by the local name of its class. */
    public Optional<Frame> frame(String name) {
        return frames.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** What a word may evoke as the head of a trigger, longest trigger first for each of its lemmas. */
    List<Evocation> evokedBy(List<String> lemmas) {
        return found(evocations, lemmas);
    }

    /** What support a word may be the head of. */
    List<Carrying> carriedBy(List<String> lemmas) {
        return found(supports, lemmas);
    }

    /** The words with a head that block a frame. */
    List<Trigger> blockers(Frame frame, String lemma) {
        return blockers.get(frame.name()).getOrDefault(lemma, List.of());
    }

    private static <T> List<T> found(Map<String, List<T>> index, List<String> lemmas) {
        if (lemmas.size() == 1) {
            return index.getOrDefault(lemmas.get(0), List.of());
        }
        return lemmas.stream().flatMap(l -> index.getOrDefault(l, List.of()).stream()).toList();
    }

    Field field(String name) {
        return fields.get(name);
    }
}
