package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that coordination, examples and quantities join to others. */
final class Coordination {

    private static final Set<String> QUANTITIES = Set.of(
            "number", "amount", "lot", "dozen", "hundred", "thousand", "million", "billion", "ten", "score", "majority", "couple", "handful", "variety",
            "range", "series", "string", "spate", "wave", "quantity", "plenty", "bunch", "trove", "kind", "type", "sort", "set", "terabyte", "gigabyte",
            "megabyte", "part", "portion", "piece", "bit", "pair", "one", "some", "many", "most", "all", "several", "any", "each", "none", "rest", "total",
            "batch", "tranche", "tens", "hundreds", "thousands", "millions", "billions", "dozens", "percent", "%", "half", "third", "quarter", "minute");
    private static final Set<String> EXAMPLES = Set.of("including", "such", "like");
    private static final Set<String> OF = Set.of("of");

    private final Tree tree;

    Coordination(Tree tree) {
        this.tree = tree;
    }

    /** The words joined to these by coordination or named as their parts ("including A and B", "such as A"), after each of them. */
    List<Integer> conjuncts(List<Integer> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Set<Integer> all = new LinkedHashSet<>();
        words.forEach(word -> addConjuncts(word, all));
        return new ArrayList<>(all);
    }

    private void addConjuncts(int word, Set<Integer> all) {
        int counted = counted(word, 0);
        if (counted != word) {
            addConjuncts(counted, all);
        } else if (!all.add(word)) {
            return;
        }
        for (int child : tree.children(word)) {
            boolean joined = tree.relation(child).equals("conj") && tree.isVerb(child) == tree.isVerb(word);
            boolean part = (tree.relation(child).equals("nmod") || tree.relation(child).equals("obl")) && tree.isMarked(child, EXAMPLES);
            if (joined || part) {
                addConjuncts(child, all);
            }
        }
    }

    /** What a quantity is a quantity of: files in "a large number of files"; any other word stands for itself. */
    private int counted(int word, int depth) {
        if (depth > 3 || !QUANTITIES.contains(tree.lemma(word)) || tree.token(word).upos().equals("PROPN")) {
            return word;
        }
        for (int child : tree.children(word)) {
            if (tree.relation(child).equals("nmod") && tree.isMarked(child, OF) && tree.token(child).upos().equals("NOUN")) {
                return counted(child, depth + 1);
            }
        }
        return word;
    }
}
