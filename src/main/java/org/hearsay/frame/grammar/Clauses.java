package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The clauses that words govern. */
final class Clauses {

    private static final Set<String> TO = Set.of("to");
    private static final Set<String> STAYING = Set.of("remain", "stay", "become", "feel", "grow", "get", "seem", "appear", "sound", "look");

    private static final Set<String> WONDERING = Set.of("wonder", "ask", "inquire", "enquire", "question", "doubt");
    /** Words that make one conjunction with "that" behind them. */
    private static final Set<String> JOINED = Set.of("so", "now", "provided", "given", "such");

    private final Tree tree;

    Clauses(Tree tree) {
        this.tree = tree;
    }

    /** The finite clauses that a word governs: "said that …", "the claim that …", "the answer was that …". */
    List<Integer> clauses(int word) {
        List<Integer> found = new ArrayList<>(tree.children(word, "ccomp").stream().filter(c -> !goesOn(word, c)).toList());
        for (int child : tree.children(word, "acl")) {
            if (tree.isMarked(child, Set.of("that", "whether", "if")) || isThatBehind(word)) {
                found.add(child);
            }
        }
        if (found.isEmpty() && tree.isVerb(word)) {
            found.addAll(tree.children(word, "advcl").stream().filter(c -> c > word && opensContent(word, c)).toList());
        }
        if (found.isEmpty() && isState(word)) {
            found.addAll(tree.children(tree.head(word), "ccomp"));
        }
        if (tree.deprel(word).equals("nsubj:outer") || found.isEmpty() && isInserted(word)) {
            found.add(tree.head(word));
        }
        return found;
    }

    /** Whether a clause that the tree takes for a circumstance is what a verb asks or tells: "wonder if he has lost it", "made clear on Friday that …". */
    private boolean opensContent(int verb, int clause) {
        int mark = tree.children(clause, "mark").stream().findFirst().orElse(-1);
        if (mark <= verb || tree.form(mark - 1).equals(",")) {
            return false;
        }
        String opening = tree.form(mark);
        return opening.equals("that") && !JOINED.contains(tree.form(mark - 1)) || opening.equals("whether") || opening.equals("if") && WONDERING.contains(tree.lemma(verb));
    }

    /** Whether an adjective is what somebody is, behind a verb that the tree hangs its clause on: "they remain hopeful that …". */
    private boolean isState(int word) {
        return tree.relation(word).equals("xcomp") && tree.token(word).upos().equals("ADJ") && STAYING.contains(tree.lemma(tree.head(word)));
    }

    /** "The firm paid no tax, records show": the clause that a verb is inserted into is what it tells. */
    private boolean isInserted(int word) {
        return tree.relation(word).equals("parataxis") && tree.isVerb(word) && tree.head(word) < word && tree.has(word, "nsubj") && !tree.has(word, "obj") && !tree.has(word, "xcomp");
    }

    /** Whether a gerund behind a comma tells what somebody said further, rather than what they said: "it is over, he said, adding that …". */
    private boolean goesOn(int word, int clause) {
        if (clause <= word || !tree.token(clause).xpos().equals("VBG") || tree.has(clause, "nsubj") || tree.has(clause, "mark") || tree.has(clause, "aux")) {
            return false;
        }
        int first = clause;
        for (int child : tree.children(clause)) {
            first = child < first && !tree.token(child).upos().equals("PUNCT") ? child : first;
        }
        return tree.form(first - 1).equals(",");
    }

    /** Whether the conjunction "that" follows a noun, wherever the tree hangs it. */
    private boolean isThatBehind(int noun) {
        return noun + 1 < tree.size() && tree.form(noun + 1).equals("that") && tree.token(noun + 1).xpos().equals("IN");
    }

    /** The infinitives that a word governs, and its bare gerunds: "threatened to …", "a plan to …", "denied hacking …". */
    List<Integer> infinitives(int word) {
        return tree.children(word, "xcomp", "acl", "advcl").stream().filter(c -> tree.isMarked(c, TO) || tree.relation(c).equals("xcomp") && tree.isGerund(c)).toList();
    }
}
