package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds whose the things are that an offence or weakness is about: who has an account that is broken into is hit by it, and so is who makes a browser
 * that has a flaw. Events list them, claims only where a slot says so.
 */
final class Owners {

    /** The role of an owner by the action. Whoever passes for the owner of something passes for both. */
    private static final Map<String, String> ROLES = Map.of("VulnerabilityDiscovery", "target", "Phishing", "object");
    private static final Set<String> THINGS = Set.of("object", "target");
    private static final Set<String> OF = Set.of("of", "belonging", "from", "on", "in", "for", "about", "at");
    private static final List<String> OWNING = List.of("Actor", "System", "Product");
    private static final int DEEPEST = 3;

    private final Discourse discourse;

    Owners(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The owners of what an action is about. */
    List<RoleFiller> of(Draft draft) {
        String role = ROLES.get(draft.type());
        if (role == null) {
            return List.of();
        }
        return Stream.concat(draft.fillers().stream(), draft.match().nearby().stream())
                .filter(f -> THINGS.contains(f.role()))
                .flatMap(f -> owners(f, f.head(), 0))
                .map(m -> new RoleFiller(role, m.span().of(discourse.text()), Optional.of(m.entity()), m.span()))
                .toList();
    }

    private Stream<Mention> owners(Filler thing, int word, int depth) {
        Tree tree = discourse.tree(thing.sentence());
        if (depth == DEEPEST) {
            return Stream.empty();
        }
        return tree.children(word).stream()
                .filter(c -> isOwner(tree, c))
                .flatMap(c -> Stream.concat(discourse.annotated().mentionAt(thing.sentence(), c).filter(this::mayOwn).stream(), owners(thing, c, depth + 1)));
    }

    private static boolean isOwner(Tree tree, int word) {
        boolean possessor = tree.token(word).deprel().equals("nmod:poss");
        return possessor || tree.relation(word).equals("nmod") && tree.hasChild(word, c -> tree.relation(c).equals("case") && OF.contains(tree.lemma(c))) || tree.relation(word).equals("conj");
    }

    private boolean mayOwn(Mention mention) {
        return mention.form() != Mention.Form.PRONOUN && !discourse.isA(mention.type(), "Place") && OWNING.stream().anyMatch(type -> discourse.isA(mention.type(), type));
    }
}
