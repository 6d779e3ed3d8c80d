package org.hearsay.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.frame.grammar.Tree;

/**
 * Tells reports of words and thoughts that somebody had from those that are only wished for, possible, yet to come or a condition: "they should say",
 * "if he wants", "asked her to explain". What "you" say or think is nobody's in particular.
 */
final class Irrealis {

    private static final Set<String> MODALS = Set.of("will", "wo", "'ll", "’ll", "would", "'d", "’d", "can", "ca", "could", "may", "might", "shall", "should", "must", "ought");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    /** Verbs whose infinitive tells what was done: "went on to say", "seems to think". */
    private static final Set<String> IMPLYING = Set.of("go", "continue", "begin", "start", "come", "seem", "appear", "use", "manage", "proceed", "tend", "happen", "claim", "say", "believe", "know", "report");

    private final Discourse discourse;

    Irrealis(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether a report's words or thoughts were nobody's; a refusal to say something is somebody's. */
    boolean holds(Report report) {
        if (isRefusal(report)) {
            return false;
        }
        return isToAnybody(report) || isUnrealized(discourse.tree(report.sentence()), report.cue());
    }

    private static boolean isRefusal(Report report) {
        return report.asserted() && report.attitude().polarity().equals(Optional.of(Polarity.WITHHELD.label()));
    }

    private boolean isToAnybody(Report report) {
        return !report.sources().isEmpty()
                && report.sources().stream().allMatch(s -> discourse.tree(s.sentence()).token(s.head()).form().equalsIgnoreCase("you"));
    }

    private static boolean isUnrealized(Tree tree, int cue) {
        int at = cue;
        for (int steps = 0; steps < tree.size(); steps++) {
            if (isModal(tree, at) || tree.hasChild(at, c -> tree.relation(c).equals("mark") && CONDITIONS.contains(tree.lemma(c)))) {
                return true;
            }
            boolean infinitive = tree.hasChild(at, c -> tree.relation(c).equals("mark") && tree.lemma(c).equals("to"));
            int head = tree.head(at);
            if (infinitive && !(head >= 0 && Set.of("xcomp", "advcl").contains(tree.relation(at)) && IMPLYING.contains(tree.lemma(head)))) {
                return true;
            }
            boolean shares = tree.relation(at).equals("conj") && tree.child(at, "nsubj", "aux") < 0;
            if (!infinitive && !shares) {
                return false;
            }
            at = head;
        }
        return false;
    }

    private static boolean isModal(Tree tree, int word) {
        return tree.hasChild(word, c -> tree.relation(c).equals("aux") && MODALS.contains(tree.lemma(c)));
    }
}
