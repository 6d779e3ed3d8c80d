package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds what data that were taken or published hold: "Thieves copied a list. The stolen data include names and addresses.", "leaked records containing
 * salaries". Events list it, claims do not, since another verb says so.
 */
final class Inventories {

    private static final Set<String> TAKING = Set.of("DataTheft", "Leak");
    private static final Set<String> HOLDING = Set.of("include", "contain", "comprise");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never");
    private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl");
    private static final String OBJECT = "object";
    private static final String DATA = "Data";

    private final Discourse discourse;
    private final Naming naming;

    Inventories(Discourse discourse, Naming naming) {
        this.discourse = discourse;
        this.naming = naming;
    }

    /** What the data of a theft or leak hold, as its sentence and the next tell. */
    List<RoleFiller> of(Draft draft) {
        if (!TAKING.contains(draft.type())) {
            return List.of();
        }
        int sentence = draft.match().sentence();
        return IntStream.range(sentence, Math.min(sentence + 2, discourse.size())).boxed().flatMap(s -> held(draft, s)).toList();
    }

    private Stream<RoleFiller> held(Draft draft, int sentence) {
        Tree tree = discourse.tree(sentence);
        List<Integer> verbs = IntStream.range(0, tree.size()).filter(v -> tree.token(v).upos().equals("VERB") && HOLDING.contains(tree.lemma(v)) && !isNegated(tree, v)).boxed().toList();
        if (verbs.isEmpty()) {
            return Stream.empty();
        }
        Arguments arguments = new Arguments(tree);
        return verbs.stream()
                .filter(v -> holders(arguments, v).stream().anyMatch(h -> isTaken(draft, tree, h)))
                .flatMap(v -> arguments.objects(v).stream())
                .filter(word -> tree.token(word).upos().equals("NOUN") && !isNegated(tree, word))
                .map(word -> new Filler(OBJECT, sentence, word, arguments.nominal(word).span(tree.sentence()), Optional.<Mention>empty(), OBJECT))
                .map(naming::mention);
    }

    private static boolean isNegated(Tree tree, int word) {
        return tree.hasChild(word, c -> NEGATIONS.contains(tree.lemma(c)));
    }

    private static List<Integer> holders(Arguments arguments, int verb) {
        Tree tree = arguments.tree();
        return CLAUSES.contains(tree.token(verb).deprel()) ? List.of(tree.head(verb)) : arguments.surfaceSubjects(verb);
    }

    /** Whether a holder is what was taken: in the action's own sentence any data, in the next what is known already, "the data", "accessed files". */
    private boolean isTaken(Draft draft, Tree tree, int holder) {
        int sentence = tree.sentence().index();
        boolean own = sentence == draft.match().sentence();
        boolean filler = draft.fillers().stream().anyMatch(f -> f.sentence() == sentence && f.head() == holder && f.role().equals(OBJECT));
        boolean known = own || tree.hasChild(holder, c -> DEFINITE.contains(tree.lemma(c)) || tree.relation(c).equals("amod") && tree.token(c).xpos().equals("VBN"));
        return filler || known && discourse.isNounOf(tree.lemma(holder), DATA);
    }
}
