package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotation.Token;

/** What is said to be what: appositions, predicates, and what adjectives and prepositions are said of. */
final class Predications {

    /** Verbs whose object says what their subject is, though parsers take it for one. */
    private static final Set<String> BECOMING = Set.of("become", "remain", "constitute", "be");

    /** Verbs whose second object says what the first one is: "called her vote a mistake". */
    private static final Set<String> CALLING = Set.of("call", "name", "label", "dub", "brand", "declare", "deem", "consider", "pronounce", "term", "nickname");

    private final Tree tree;
    private final Subjects subjects;
    private final Relatives relatives;
    private final Coordination coordination;

    Predications(Tree tree, Subjects subjects, Relatives relatives, Coordination coordination) {
        this.tree = tree;
        this.subjects = subjects;
        this.relatives = relatives;
        this.coordination = coordination;
    }

    /** What stands beside a noun as another name, on either side, or as the name that it is a title of, and what it is said to be or is said of it. */
    List<Integer> appositions(int noun) {
        Set<Integer> found = new LinkedHashSet<>(tree.children(noun, "appos"));
        boolean title = tree.deprel(noun).equals("nmod:desc") || isTitleOfSeveral(noun);
        if ((tree.relation(noun).equals("appos") || title) && tree.head(noun) != Token.ROOT) {
            found.add(tree.head(noun));
        }
        for (int name : tree.children(noun, "flat")) {
            if (tree.token(noun).upos().equals("NOUN") && tree.token(name).upos().equals("PROPN")) {
                found.add(name);
            }
        }
        if (tree.has(noun, "cop")) {
            found.addAll(subjects.of(noun));
        } else if (tree.relation(noun).equals("xcomp")) {
            found.addAll(subjects.of(noun));
        } else if (tree.relation(noun).equals("obj") && BECOMING.contains(tree.lemma(tree.head(noun)))) {
            found.addAll(subjects.of(tree.head(noun)));
        }
        return coordination.conjuncts(new ArrayList<>(found));
    }

    /** "groups Silver Crow and Amber Jackal": no plural stands before a name but as what it names. */
    private boolean isTitleOfSeveral(int noun) {
        return tree.relation(noun).equals("compound") && tree.token(noun).xpos().equals("NNS") && tree.head(noun) > noun && tree.token(tree.head(noun)).form().chars().anyMatch(Character::isUpperCase)
                && tree.token(tree.head(noun)).upos().matches("PROPN|NOUN");
    }

    /** What a verb or its subject is said to be: "called it an attack", "is an attack". */
    List<Integer> predicates(int word) {
        List<Integer> found = new ArrayList<>(tree.children(word, "xcomp").stream().filter(x -> !tree.isVerb(x)).toList());
        if (CALLING.contains(tree.lemma(word)) && tree.has(word, "obj")) {
            int object = tree.child(word, "obj");
            tree.children(word, "obl", "obj").stream().filter(c -> c > object && tree.isNominal(c) && !tree.has(c, "case") && tree.has(c, "det")).forEach(found::add);
        }
        if ((tree.relation(word).equals("nsubj")) && tree.has(tree.head(word), "cop")) {
            found.add(tree.head(word));
        }
        return coordination.conjuncts(found);
    }

    /** What a predicating preposition is said of: "X is behind it", "the group behind it"; the preposition is given by the noun it marks. */
    List<Integer> subjectsOfPreposition(int governed) {
        return switch (tree.relation(governed)) {
            case "nmod" -> coordination.conjuncts(List.of(relatives.antecedent(tree.head(governed))));
            case "obl" -> coordination.conjuncts(subjects.of(tree.head(governed)));
            default -> coordination.conjuncts(subjects.of(governed));
        };
    }

    /** What an adjective is said of. */
    List<Integer> bearers(int adjective) {
        String relation = tree.relation(adjective);
        if ((relation.equals("amod") || relation.equals("acl")) && !tree.has(adjective, "nsubj")) {
            return coordination.conjuncts(List.of(relatives.antecedent(tree.head(adjective))));
        }
        return coordination.conjuncts(subjects.of(adjective));
    }
}
