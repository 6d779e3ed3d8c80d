package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotation.Token;

/** What prepositions govern, wherever trees hang them. */
final class Prepositions {

    private final Tree tree;
    private final Objects objects;
    private final Relatives relatives;
    private final Coordination coordination;

    Prepositions(Tree tree, Objects objects, Relatives relatives, Coordination coordination) {
        this.tree = tree;
        this.objects = objects;
        this.relatives = relatives;
        this.coordination = coordination;
    }

    /** Whether all of some words, in lower case, stand somewhere in the sentence. */
    boolean hasWords(List<String> words) {
        for (String word : words) {
            if (!tree.hasForm(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a preposition of one or several words governs below a word; gerunds too, and what a participle like one governs: "affecting the browser". */
    List<Integer> governedBy(int word, List<String> preposition) {
        if (!hasWords(preposition)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        if (preposition.size() == 1) {
            Set<String> form = Set.of(preposition.get(0));
            for (int child : throughAdverbs(word)) {
                if (isOblique(child) && tree.isMarked(child, form) && !isPartOfPhrase(child, preposition.get(0))) {
                    found.add(relatives.antecedent(child));
                } else if (tree.relation(child).equals("acl") && form.contains(tree.form(child))) {
                    found.addAll(objects.of(child));
                }
            }
        } else {
            phrases(word, preposition, found);
        }
        return coordination.conjuncts(found);
    }

    /** The words below a word, and those that trees hang on an adverb between: "in locations overseas, including …". */
    private List<Integer> throughAdverbs(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(word)) {
            found.add(child);
            if (tree.relation(child).equals("advmod")) {
                for (int below : tree.children(child)) {
                    found.add(below);
                }
            }
        }
        return found;
    }

    /** What a preposition governs that stands right behind a word, wherever the tree hangs it. */
    List<Integer> governedBehind(int word, List<String> preposition) {
        int marker = word + 1;
        boolean there = preposition.size() == 1 && marker < tree.size() && tree.form(marker).equals(preposition.get(0)) && tree.relation(marker).equals("case");
        return there && tree.head(marker) > marker ? coordination.conjuncts(List.of(relatives.antecedent(tree.head(marker)))) : List.of();
    }

    /** Whether "of" is only the end of "out of" and the like. */
    private boolean isPartOfPhrase(int child, String preposition) {
        return preposition.equals("of") && tree.children(child, "case").size() > 1;
    }

    private boolean isOblique(int child) {
        return switch (tree.relation(child)) {
            case "obl", "nmod", "advcl", "acl", "xcomp" -> true;
            default -> false;
        };
    }

    /** Finds "on behalf of": its words in a row below the word, the last of them marking what it governs. */
    private void phrases(int word, List<String> preposition, List<Integer> found) {
        for (int last = preposition.size() - 1; last < tree.size(); last++) {
            int first = last - preposition.size() + 1;
            if (isPhrase(first, preposition)) {
                int governed = tree.relation(last).equals("fixed") ? tree.head(tree.head(last)) : tree.head(last);
                if (governed != Token.ROOT && governed > last && reaches(governed, word, first, last)) {
                    found.add(relatives.antecedent(governed));
                }
            }
        }
    }

    private boolean isPhrase(int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tree.form(first + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands below another without a verb between that is none of the phrase itself, as that of "belonging to" is. */
    private boolean reaches(int below, int above, int first, int last) {
        int at = tree.head(below);
        for (int steps = 0; at != Token.ROOT && steps < 4; steps++) {
            if (at == above) {
                return true;
            }
            if (tree.isVerb(at) && (at < first || at > last)) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }
}
