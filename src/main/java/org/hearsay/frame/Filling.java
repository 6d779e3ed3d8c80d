package org.hearsay.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.TimeExpression;
import org.hearsay.annotation.Token;

/** The roles of one match while they are being filled. */
final class Filling {

    private static final int NEAR = 12;

    private final Reading reading;
    private final Sentence sentence;
    private final PlaceFinder places;
    private final RangeCheck ranges;
    private final FillerSpans spans;
    private final PlaceFinder.Anchor anchor;
    private final PlaceFinder.Carried carried;
    private final List<Filler> fillers = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    Filling(Reading reading, PlaceFinder places, RangeCheck ranges, FillerSpans spans, PlaceFinder.Anchor anchor, PlaceFinder.Carried carried) {
        this.reading = reading;
        this.places = places;
        this.ranges = ranges;
        this.spans = spans;
        this.anchor = anchor;
        this.carried = carried;
        sentence = reading.sentence();
    }

    /** What fills the roles, by role and then by place. */
    List<Filler> fillers() {
        return fillers.stream().sorted(Comparator.comparing(Filler::role).thenComparing(Filler::span)).toList();
    }

    /** What does not, and why. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** Looks for what fills a role; whether anything does. */
    boolean fill(Role role) {
        int before = fillers.size();
        for (Slot slot : role.slots()) {
            for (Slot.Path path : slot.paths()) {
                if (fill(role, path)) {
                    break;
                }
            }
        }
        return fillers.size() > before;
    }

    /** Whether a role that a trigger demands is not filled as it demands; a pronoun that nobody resolved proves nothing but that somebody speaks. */
    boolean lacks(List<List<Trigger.Demand>> demands) {
        return demands.stream().anyMatch(group -> group.stream().noneMatch(this::meets));
    }

    private boolean meets(Trigger.Demand demand) {
        return fillers.stream().anyMatch(f -> f.role().equals(demand.role()) && (demand.range().isEmpty() && f.role().equals("source") || isNamed(f)) && ranges.objection(f.head(), demand.range()).isEmpty());
    }

    private static boolean takesObject(Frame frame) {
        return frame.roles().stream()
                .flatMap(r -> r.slots().stream())
                .flatMap(slot -> slot.paths().stream())
                .anyMatch(p -> p.steps().size() == 1 && p.end() == Slot.Named.OBJECT && p.wordClass().filter(c -> c != WordClass.VERB).isEmpty());
    }

    private boolean isNamed(Filler filler) {
        return filler.mention().isPresent() || !sentence.token(filler.head()).upos().equals("PRON");
    }

    /**
     * Whether what the action is done to is of no class that it can be done to: "attacked the idea". A trigger that means its action anywhere
     * may be done to something unknown.
     */
    boolean lacksObject(Frame frame, Trigger trigger) {
        Set<Integer> objects = places.objectsOf(anchor);
        return !objects.isEmpty()
                && objects.stream().noneMatch(taken::contains)
                && fillers.stream().noneMatch(f -> f.slot().contains("object"))
                && takesObject(frame)
                && (trigger.field().isPresent() || objects.stream().anyMatch(ranges::isKnown));
    }

    /**
     * What of the sentence is of a class that a role asks for nearby, where nothing fills the role: of times all, of others the nearest.
     *
     * @param frame the frame, whose own words name its action and take no part in it
     */
    List<Filler> nearby(Frame frame) {
        List<Filler> nearby = new ArrayList<>();
        for (Role role : frame.roles()) {
            if (fillers.stream().noneMatch(f -> f.role().equals(role.name()))) {
                role.slots().stream().flatMap(slot -> slot.paths().stream())
                        .filter(path -> path.end() == Slot.Named.NEARBY)
                        .forEach(path -> nearby.addAll(path.steps().get(0).range().isEmpty() ? times(role, path) : nearest(frame, role, path)));
            }
        }
        return nearby;
    }

    private List<Filler> times(Role role, Slot.Path path) {
        return reading.times().entrySet().stream()
                .map(time -> new Filler(role.name(), sentence.index(), time.getKey(), time.getValue().span(), Optional.empty(), path.toString()))
                .toList();
    }

    private List<Filler> nearest(Frame frame, Role role, Slot.Path path) {
        List<String> range = path.steps().get(0).range();
        return places.nouns(anchor).stream()
                .filter(word -> !taken.contains(word) && !reading.isInTime(word) && !frame.isEvokedBy(sentence.token(word).lemma()))
                .filter(word -> ranges.isKnown(word) && ranges.objection(word, range).isEmpty())
                .limit(1)
                .peek(taken::add)
                .map(word -> new Filler(role.name(), sentence.index(), word, spans.of(role.name(), word, path), Optional.ofNullable(reading.mentions().get(word)), path.toString()))
                .toList();
    }

    private boolean fill(Role role, Slot.Path path) {
        if (path.end() == Slot.Named.NEARBY) {
            return false;
        }
        if (path.end() == Slot.Named.TIME) {
            return fillTime(role, path);
        }
        boolean filled = false;
        for (int word : places.follow(anchor, path, carried)) {
            filled |= offer(role, path, word);
        }
        return filled;
    }

    private boolean offer(Role role, Slot.Path path, int word) {
        Optional<Mention> mention = Optional.ofNullable(reading.mentions().get(word));
        Optional<String> objection = taken.contains(word)
                ? Optional.of("it fills another role already")
                : reading.isInTime(word) && mention.isEmpty() && !role.range().isEmpty()
                        ? Optional.of("it is a time")
                        : ranges.objection(word, role.range());
        if (objection.isPresent()) {
            refusals.add(new Refusal(role.name(), spans.of(word, path), path.toString(), objection.get()));
            return false;
        }
        taken.add(word);
        fillers.add(new Filler(role.name(), sentence.index(), word, spans.of(role.name(), word, path), mention, path.toString()));
        return true;
    }

    private boolean fillTime(Role role, Slot.Path path) {
        boolean filled = false;
        for (Map.Entry<Integer, TimeExpression> time : reading.times().entrySet()) {
            if (belongs(time.getKey())) {
                fillers.add(new Filler(role.name(), sentence.index(), time.getKey(), time.getValue().span(), Optional.empty(), path.toString()));
                filled = true;
            }
        }
        return filled;
    }

    /** A time belongs to the nearest verb or trigger above it. */
    private boolean belongs(int time) {
        int at = time;
        for (int steps = 0; steps < NEAR && at != Token.ROOT; steps++) {
            int word = at;
            if (anchor.words().contains(word) || carried.carriers().stream().anyMatch(c -> c.head() == word)) {
                return true;
            }
            if (at != time && sentence.token(at).upos().equals("VERB")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
