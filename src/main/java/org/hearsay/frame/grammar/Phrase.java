package org.hearsay.frame.grammar;

import java.util.Set;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;

/**
 * The words of a noun phrase or clause around its head.
 *
 * @param first index of its first word
 * @param last index of its last word, inclusive
 */
public record Phrase(int first, int last) {

    private static final Set<String> LEFT_OUT = Set.of("punct", "case", "mark", "cc", "conj", "appos", "parataxis", "cop", "nsubj", "aux", "advcl", "ccomp", "acl");
    private static final Set<String> CLAUSE_LEFT_OUT = Set.of("punct", "cc", "conj", "parataxis", "discourse");

    /** What tells more of a part of a phrase than belongs to the whole. */
    private static final Set<String> FURTHER = Set.of("acl", "advcl", "parataxis");

    /** Words that begin no noun phrase, wherever the tree hangs them. */
    private static final Set<String> EDGES = Set.of("CCONJ", "SCONJ", "ADP", "PUNCT");

    /** What says how an action is and not which: "a massive breach". */
    private static final Set<String> QUALITIES = Set.of("amod", "nummod");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "will");
    private static final Set<String> OUTSIDE = Set.of("nsubj", "expl", "case", "mark");
    private static final Set<String> OF = Set.of("of", "'s", "’s");

    /** Its characters. */
    public Span span(Sentence sentence) {
        return sentence.spanOf(first, last);
    }

    /** The noun phrase of a head: with its modifiers and prepositional phrases, without clauses, appositions, coordinated phrases and its preposition. */
    static Phrase nominal(Tree tree, int head) {
        Phrase phrase = around(tree, head, LEFT_OUT);
        int first = phrase.first();
        while (first < head && EDGES.contains(tree.token(first).upos())) {
            first++;
        }
        return new Phrase(first, phrase.last());
    }

    /** The clause of a head, without coordinated clauses and marks at its ends. */
    static Phrase clause(Tree tree, int head) {
        return around(tree, head, CLAUSE_LEFT_OUT);
    }

    /**
     * A verb or adjective with its auxiliaries "be", "have" and "will"; a noun from its determiner on, unless that is "any". Verbs of possibility, subjects
     * and possessors stay outside.
     */
    static Phrase group(Tree tree, int word) {
        int first = word;
        for (int child : tree.children(word)) {
            if (child < first && isOfGroup(tree, child)) {
                first = child;
            }
        }
        for (int child : tree.children(word)) {
            if (child >= first && child < word && isQuality(tree, child) && !tree.isVerb(word)) {
                first = child + 1;
                while (first < word && tree.isBelow(first, child)) {
                    first++;
                }
            }
        }
        for (int child : tree.children(word)) {
            if (child >= first && child < word && OUTSIDE.contains(tree.relation(child)) || tree.deprel(child).equals("nmod:poss") && child < word) {
                first = Math.max(first, child + 1);
            }
        }
        return new Phrase(Math.min(first, word), word);
    }

    /** "a massive breach", "a $5,000 ransom" */
    private static boolean isQuality(Tree tree, int child) {
        return QUALITIES.contains(tree.relation(child)) || tree.relation(child).equals("compound") && tree.token(child).upos().equals("SYM");
    }

    private static boolean isOfGroup(Tree tree, int child) {
        return switch (tree.relation(child)) {
            case "aux", "cop" -> AUXILIARIES.contains(tree.lemma(child)) || tree.form(child).equals("been");
            case "det" -> !tree.lemma(child).equals("any");
            case "compound", "amod", "nummod" -> true;
            default -> false;
        };
    }

    private static Phrase around(Tree tree, int head, Set<String> leftOut) {
        int first = head;
        int last = head;
        for (int child : tree.children(head)) {
            if (leftOut.contains(tree.relation(child)) || tree.relation(child).equals("nmod") && child > head && isLoose(tree, child)) {
                continue;
            }
            int[] ends = {child, child};
            spread(tree, child, ends, leftOut == CLAUSE_LEFT_OUT, 0);
            first = Math.min(first, ends[0]);
            last = Math.max(last, ends[1]);
        }
        return new Phrase(first, last);
    }

    /** Only "of" makes what follows a part of the name of the thing; other phrases tell more about the action as often as not. */
    private static boolean isLoose(Tree tree, int child) {
        return !tree.isMarked(child, OF) || tree.form(tree.children(child).get(0)).equals(",");
    }

    private static void spread(Tree tree, int word, int[] ends, boolean whole, int depth) {
        ends[0] = Math.min(ends[0], word);
        ends[1] = Math.max(ends[1], word);
        if (depth < tree.size()) {
            for (int child : tree.children(word)) {
                boolean clause = !whole && child > word && FURTHER.contains(tree.relation(child));
                if (!clause && (child > word || !tree.token(child).upos().equals("PUNCT"))) {
                    spread(tree, child, ends, whole, depth + 1);
                }
            }
        }
    }

    /** Whether it holds a word. */
    public boolean contains(int word) {
        return word != Token.ROOT && first <= word && word <= last;
    }
}
