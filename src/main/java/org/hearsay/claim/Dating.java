package org.hearsay.claim;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.TimeExpression;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.grammar.Tree;

/** Finds the time expression that says when something happened. */
final class Dating {

    private static final String WHEN = "when";

    private final Discourse discourse;

    Dating(Discourse discourse) {
        this.discourse = discourse;
    }

    /** When an action happened: the first time that hangs on its trigger, on a verb that carries it, or that a clause with "when" tells of. */
    Optional<TimeExpression> of(FrameMatch match) {
        return in(match.sentence()).filter(t -> dates(t, match) || isToldBy(t, match)).findFirst();
    }

    /** When a word's action happened, where nothing carries it: the first time that hangs on the word. */
    Optional<TimeExpression> of(int sentence, int word) {
        return in(sentence).filter(t -> governor(t) == word).findFirst();
    }

    private Stream<TimeExpression> in(int sentence) {
        return discourse.annotated().timesIn(sentence).stream();
    }

    private int governor(TimeExpression time) {
        Tree tree = discourse.tree(time.sentence());
        int at = time.first();
        while (tree.head(at) >= time.first() && tree.head(at) <= time.last()) {
            at = tree.head(at);
        }
        return tree.head(at);
    }

    private boolean dates(TimeExpression time, FrameMatch match) {
        Tree tree = discourse.tree(match.sentence());
        int governor = governor(time);
        if (governor < 0) {
            return false;
        }
        boolean carried = !tree.token(match.trigger()).upos().equals("VERB") && tree.head(match.trigger()) == governor && !tree.relation(match.trigger()).startsWith("nsubj");
        return governor == match.trigger() || isCarrier(governor, match) || carried;
    }

    private static boolean isCarrier(int word, FrameMatch match) {
        return match.carriers().stream().anyMatch(c -> c.head() == word);
    }

    /** "It changed on Tuesday, when the group threatened them" tells when they were threatened. */
    private boolean isToldBy(TimeExpression time, FrameMatch match) {
        Tree tree = discourse.tree(match.sentence());
        return IntStream.rangeClosed(time.last() + 1, Math.min(time.last() + 2, tree.size() - 1))
                .filter(i -> tree.token(i).form().equalsIgnoreCase(WHEN))
                .anyMatch(when -> tree.head(when) == match.trigger() || isCarrier(tree.head(when), match));
    }
}
