package org.hearsay.frame.grammar;

import java.util.List;
import org.hearsay.annotation.Token;

/** What relative pronouns stand for. */
final class Relatives {

    private static final int DEEPEST = 12;

    private final Tree tree;

    Relatives(Tree tree) {
        this.tree = tree;
    }

    /** What a relative pronoun stands for: the noun that its clause hangs on, or else the one before it; any other word stands for itself. */
    int antecedent(int word) {
        if (!tree.isRelativizer(word)) {
            return word;
        }
        int at = word;
        for (int steps = 0; steps < DEEPEST && at != Token.ROOT; steps++) {
            if (tree.deprel(at).equals("acl:relcl") && tree.head(at) < word) {
                return tree.head(at) == Token.ROOT ? word : tree.head(at);
            }
            if (tree.relation(at).equals("ccomp") && tree.head(at) < word && tree.form(word).startsWith("wh")) {
                return word; // "which would not say who did it": a question of its own
            }
            at = tree.head(at);
        }
        return tree.form(word).startsWith("wh") ? nounBefore(word) : word;
    }

    private int nounBefore(int word) {
        for (int before = word - 1; before >= 0 && before >= word - 2; before--) {
            String upos = tree.token(before).upos();
            if (upos.equals("NOUN") || upos.equals("PROPN")) {
                boolean part = tree.relation(before).equals("flat") || tree.relation(before).equals("compound");
                return part && tree.head(before) != Token.ROOT && tree.head(before) < word ? tree.head(before) : before;
            }
        }
        return word;
    }

    List<Integer> antecedents(List<Integer> words) {
        return words.stream().map(this::antecedent).distinct().toList();
    }
}
