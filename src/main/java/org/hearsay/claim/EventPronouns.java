package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Sentence;
import org.hearsay.frame.Filler;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.Role;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds the action that "it" stands for where something that happens may stand: "The theft was large. The police are investigating it." That is
 * the last action that a noun names before, in the same sentence or in the one before it in the paragraph, and nobody and nothing that
 * coreference found.
 */
final class EventPronouns {

    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");
    private static final Set<String> HAPPENINGS = Set.of("Thing", "Happening");

    private final Discourse discourse;

    EventPronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The noun that a filler stands for, in the same role; the filler itself if it stands for none. */
    Filler resolve(FrameMatch match, Filler filler) {
        boolean open = filler.mention().isEmpty() && filler.sentence() == match.sentence() && isPronoun(filler) && mayHappen(match, filler.role());
        return open ? antecedent(filler).orElse(filler) : filler;
    }

    private boolean isPronoun(Filler filler) {
        return PRONOUNS.contains(discourse.tree(filler.sentence()).lemma(filler.head()).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean mayHappen(FrameMatch match, String role) {
        List<String> range = match.frame().role(role).map(Role::range).orElse(List.of());
        return range.stream().anyMatch(HAPPENINGS::contains);
    }

    private Optional<Filler> antecedent(Filler pronoun) {
        return lastNoun(pronoun.sentence(), pronoun.head())
                .or(() -> before(pronoun.sentence()).flatMap(s -> lastNoun(s, discourse.tree(s).size())))
                .map(m -> new Filler(pronoun.role(), m.sentence(), m.trigger(), m.span(), discourse.annotated().mentionAt(m.sentence(), m.trigger()), pronoun.slot()));
    }

    /** The sentence before one in its paragraph. */
    private Optional<Integer> before(int sentence) {
        boolean same = sentence > 0 && sentence(sentence).paragraph() == sentence(sentence - 1).paragraph();
        return same ? Optional.of(sentence - 1) : Optional.empty();
    }

    private Sentence sentence(int index) {
        return discourse.tree(index).sentence();
    }

    private Optional<FrameMatch> lastNoun(int sentence, int before) {
        Tree tree = discourse.tree(sentence);
        return discourse.matches(sentence, Frame.Kind.ACTION).stream()
                .filter(m -> m.trigger() < before && tree.token(m.trigger()).upos().equals("NOUN"))
                .max(Comparator.comparingInt(FrameMatch::trigger));
    }
}
