package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.grammar.Tree;

/**
 * What the verbs around an offence tell of its way and its aim: "encrypted the files and demanded a ransom", "tricked staff into handing over their
 * passwords", "phishing emails that steal credentials". Events list it, claims do not, since a neighbour's verb says so, not the offence itself.
 */
final class Ways {

    private static final String WAY = "instrument";
    private static final String AIM = "cause";
    private static final String RANSOM = "Ransom";
    private static final String PHISHING = "Phishing";
    /** What is done to somebody so that they pay. */
    private static final String COERCION = "Disruption";
    /** What those who trick somebody are after. */
    private static final List<String> GAINS = List.of("DataTheft", "CyberAttack");
    private static final Set<String> GAINING = Set.of("gain", "obtain", "get", "grab", "collect", "gather", "solicit", "request", "distribute", "spread", "deliver");
    /** What those who are tricked do first. */
    private static final Set<String> FOLLOWING = Set.of("click", "open", "visit", "follow");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> INTO = Set.of("into");
    private static final Set<String> NAMING = Set.of("flat", "compound", "nummod");

    private final Discourse discourse;

    Ways(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The ways and aims that the sentence of an offence tells. */
    List<RoleFiller> of(Draft draft) {
        int sentence = draft.match().sentence();
        return switch (draft.type()) {
            case RANSOM -> verbs(draft, List.of(COERCION)).stream().flatMap(verb -> phrase(sentence, verb, WAY).stream()).toList();
            case PHISHING -> Stream.concat(gains(draft), lured(draft)).toList();
            default -> List.of();
        };
    }

    private Stream<RoleFiller> gains(Draft draft) {
        int sentence = draft.match().sentence();
        Tree tree = discourse.tree(sentence);
        Stream<Integer> gaining = verbs(tree, draft).filter(v -> GAINING.contains(tree.lemma(v)) && tree.isMarked(v, TO));
        return Stream.concat(verbs(draft, GAINS).stream(), gaining).distinct().flatMap(verb -> phrase(sentence, verb, AIM).stream());
    }

    /** Where a trick leads: "into opening the attachment". */
    private Stream<RoleFiller> lured(Draft draft) {
        int sentence = draft.match().sentence();
        Tree tree = discourse.tree(sentence);
        return verbs(tree, draft).flatMap(verb -> {
            boolean follows = FOLLOWING.contains(tree.lemma(verb));
            return follows || tree.isMarked(verb, INTO) ? phrase(sentence, verb, follows ? WAY : AIM).stream() : Stream.of();
        });
    }

    private static Stream<Integer> verbs(Tree tree, Draft draft) {
        return IntStream.range(0, tree.size()).filter(v -> tree.token(v).upos().equals("VERB") && !draft.match().words().contains(v)).boxed();
    }

    /** The verbs of a sentence that tell of other actions of some types. */
    private List<Integer> verbs(Draft draft, List<String> types) {
        Tree tree = discourse.tree(draft.match().sentence());
        List<Integer> verbs = new ArrayList<>();
        for (FrameMatch match : discourse.matches(draft.match().sentence(), Frame.Kind.ACTION)) {
            int trigger = match.trigger();
            boolean told = tree.token(trigger).upos().equals("VERB") && !draft.match().words().contains(trigger) && !verbs.contains(trigger);
            if (told && types.stream().anyMatch(type -> discourse.isA(match.frame().type(), type))) {
                verbs.add(trigger);
            }
        }
        return verbs;
    }

    /** A verb with its object: "encrypt the files"; nothing where it has neither an object nor a preposition's. */
    private Optional<RoleFiller> phrase(int sentence, int verb, String role) {
        Tree tree = discourse.tree(sentence);
        int object = tree.children(verb).stream().filter(c -> c > verb && tree.relation(c).equals("obj")).findFirst()
                .orElseGet(() -> tree.children(verb).stream().filter(c -> c > verb && tree.token(c).deprel().equals("obl")).findFirst().orElse(-1));
        if (object < 0) {
            return Optional.empty();
        }
        int last = object;
        while (last + 1 < tree.size() && tree.head(last + 1) == object && NAMING.contains(tree.relation(last + 1))) {
            last++;
        }
        Span span = tree.sentence().spanOf(verb, last);
        return Optional.of(new RoleFiller(role, span.of(discourse.text()), Optional.empty(), span));
    }
}
