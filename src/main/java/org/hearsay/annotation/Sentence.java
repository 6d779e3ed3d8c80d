package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/**
 * A sentence with its dependency tree.
 *
 * @param index its place in the article, from 0
 * @param paragraph index of the article's paragraph that it stands in
 * @param kind what that paragraph is
 * @param span its characters in the article's text
 * @param tokens its words in order, at least one
 */
public record Sentence(int index, int paragraph, Paragraph.Kind kind, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words at " + span);
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Index of the first root of the tree. */
    public int root() {
        for (int i = 0; i < size(); i++) {
            if (token(i).head() == Token.ROOT) {
                return i;
            }
        }
        throw new IllegalStateException("a tree without a root: " + span);
    }

    /** Indices of the words that depend on one, in order. */
    public List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (token(i).head() == head) {
                children.add(i);
            }
        }
        return children;
    }

    /** Whether a word is another or stands somewhere below it in the tree. */
    public boolean isBelow(int word, int ancestor) {
        int at = word;
        for (int steps = 0; at != Token.ROOT && steps <= size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = token(at).head();
        }
        return false;
    }

    /** The characters from the first to the last of a range of words. */
    public Span spanOf(int first, int last) {
        return token(first).span().cover(token(last).span());
    }
}
