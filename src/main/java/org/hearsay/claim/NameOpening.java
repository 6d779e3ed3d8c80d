package org.hearsay.claim;

import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.frame.grammar.Tree;

/** Finds where the phrase around a name begins: with the article before it, and for people who act with what they are, too: "the security researcher Jane Doe". */
final class NameOpening {

    private static final Set<String> TITLING = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> CLOSE = Set.of("compound", "amod", "flat", "appos", "nmod", "nsubj", "obj", "obl");

    private NameOpening() {}

    /** A name with the article before it. */
    static Span withArticle(Tree tree, Span name) {
        return from(tree, beforeArticle(tree, tree.firstOf(name)), name);
    }

    /** A name with the words before it that say what somebody is, and their article. */
    static Span withTitle(Tree tree, Span name) {
        int first = tree.firstOf(name);
        int begin = first;
        int last = first;
        while (last + 1 < tree.size() && name.contains(tree.token(last + 1).span())) {
            last++;
        }
        while (begin > 0 && isTitle(tree, begin - 1, last)) {
            begin--;
        }
        return from(tree, beforeArticle(tree, begin), name);
    }

    private static boolean isTitle(Tree tree, int word, int last) {
        if (!TITLING.contains(tree.token(word).upos()) || !CLOSE.contains(tree.relation(word))) {
            return false;
        }
        boolean joined = tree.head(word) > word && tree.head(word) <= last;
        for (int i = word + 1; i <= last && !joined; i++) {
            joined = tree.head(i) == word;
        }
        return joined;
    }

    private static int beforeArticle(Tree tree, int word) {
        boolean article = word > 0 && tree.token(word - 1).upos().equals("DET") && (tree.lemma(word - 1).equalsIgnoreCase("the") || tree.lemma(word - 1).equalsIgnoreCase("a"));
        return article ? word - 1 : word;
    }

    private static Span from(Tree tree, int word, Span name) {
        return new Span(Math.min(tree.token(word).span().start(), name.start()), name.end());
    }
}
