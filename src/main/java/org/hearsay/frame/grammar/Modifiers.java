package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands before a noun: whose it is, and words that say of which kind. */
final class Modifiers {

    /** Adjectives that say how many and not of which kind. */
    private static final Set<String> QUANTITIES = Set.of("several", "many", "few", "more", "most", "other", "various", "numerous", "such", "multiple");

    private final Tree tree;
    private final Relatives relatives;
    private final Coordination coordination;

    Modifiers(Tree tree, Relatives relatives, Coordination coordination) {
        this.tree = tree;
        this.relatives = relatives;
        this.coordination = coordination;
    }

    /** Whose it is: "Sony's", "its", "whose". */
    List<Integer> possessors(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (tree.deprel(child).equals("nmod:poss")) {
                found.add(relatives.antecedent(child));
            }
        }
        return coordination.conjuncts(found);
    }

    /** Names, nouns and adjectives before a noun, nearest last; also those of its parts: "Sony Pictures hack". */
    List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            boolean before = child < noun && !tree.deprel(child).equals("nmod:poss") && !QUANTITIES.contains(tree.lemma(child));
            if (before && (tree.relation(child).equals("compound") || tree.relation(child).equals("amod") || tree.relation(child).equals("nmod"))) {
                found.add(child);
            }
        }
        return coordination.conjuncts(found);
    }
}
