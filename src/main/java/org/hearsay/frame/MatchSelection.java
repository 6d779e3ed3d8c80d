package org.hearsay.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses among the matches of a sentence that read the same words. */
final class MatchSelection {

    private static final String RESPONSE = "Response";
    private static final String OBJECT = "object";

    private final Classes classes;

    MatchSelection(Classes classes) {
        this.classes = classes;
    }

    /** Of the matches of one kind at one place the one with the longest trigger counts, and of those the one with most fillers; asides stay beside it. */
    List<FrameMatch> best(List<FrameMatch> matches) {
        List<FrameMatch> ranked = new ArrayList<>(matches);
        ranked.sort(Comparator.comparing(FrameMatch::aside).thenComparingInt((FrameMatch m) -> -m.words().size()).thenComparingInt(m -> -m.fillers().size()));
        Map<Frame.Kind, Set<Integer>> taken = new EnumMap<>(Frame.Kind.class);
        List<FrameMatch> best = new ArrayList<>();
        for (FrameMatch match : ranked) {
            Set<Integer> words = taken.computeIfAbsent(match.frame().kind(), k -> new HashSet<>());
            if (match.aside() ? best.stream().noneMatch(m -> m.frame().type().equals(match.frame().type()) && m.span().overlaps(match.span())) : !words.contains(match.trigger())) {
                if (!match.aside()) {
                    words.addAll(match.words());
                }
                best.add(match);
            }
        }
        List<FrameMatch> once = best.stream().filter(m -> best.stream().noneMatch(other -> tells(other, m) || carries(m, other))).toList();
        return once.stream().sorted(Comparator.comparingInt(FrameMatch::trigger).thenComparing(m -> m.frame().kind())).toList();
    }

    /** Whether one match tells of the action that another names with a noun: "released a patch" of "a patch". */
    private static boolean tells(FrameMatch match, FrameMatch noun) {
        return match != noun
                && match.frame().kind() == Frame.Kind.ACTION
                && match.frame().type().equals(noun.frame().type())
                && match.fillers().stream().anyMatch(f -> f.head() == noun.trigger() && f.head() != match.trigger());
    }

    /**
     * Whether the words of one action only carry the noun that names another: "was hit by an attack". Who is arrested for an attack is arrested all the
     * same, and what an attack takes is taken: "the attack compromised the records of patients".
     */
    private boolean carries(FrameMatch match, FrameMatch noun) {
        boolean takes = match.fillers(OBJECT).findAny().isPresent() && !match.frame().type().equals(noun.frame().type());
        return !takes && !classes.isA(match.frame().type(), RESPONSE)
                && match.frame().kind() == Frame.Kind.ACTION && noun.frame().kind() == Frame.Kind.ACTION && !noun.aside() && !tells(match, noun) && noun.carriers().stream().anyMatch(c -> c.head() == match.trigger());
    }
}
