package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotation.Token;

/**
 * Lends a definite mention of an action ("the attack", "this breach") the roles that an earlier mention of the same type tells.
 *
 * <p>Cautiously: only nouns with a definite determiner, only a target and object from the nearest earlier mention that has one, and an agent
 * never, since who did it is what articles disagree about.
 */
final class EventLinker {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "such");

    private final Discourse discourse;

    EventLinker(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The same drafts in the same order, some with lent roles. */
    List<Draft> link(List<Draft> drafts) {
        List<Draft> linked = new ArrayList<>();
        for (Draft draft : drafts) {
            linked.add(pointsBack(draft) ? withLentRoles(draft, linked) : draft);
        }
        return linked;
    }

    private boolean pointsBack(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        int trigger = draft.match().trigger();
        Token token = tree.token(trigger);
        if (token.upos().equals("VERB") || draft.has("target") || draft.has("object")) {
            return false;
        }
        return tree.hasChild(trigger, child -> tree.relation(child).equals("det") && DEFINITE.contains(tree.lemma(child).toLowerCase(java.util.Locale.ROOT)));
    }

    private static Draft withLentRoles(Draft draft, List<Draft> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft candidate = earlier.get(i);
            if (candidate.type().equals(draft.type()) && (candidate.has("target") || candidate.has("object"))) {
                List<RoleFiller> lent = new ArrayList<>(candidate.roles("target"));
                lent.addAll(candidate.roles("object"));
                return draft.withImplied(lent);
            }
        }
        return draft;
    }
}
