package org.hearsay.annotation.syntax;

import java.util.List;

/**
 * A sentence and its tree: exactly one word has no head, and every word reaches it.
 *
 * @param tokens its words in order, at least one
 * @param states what the network knows of each, see {@link Words#states}
 */
public record SyntaxSentence(List<SyntaxToken> tokens, float[][] states) {

    public SyntaxSentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }

    /** Whether the words and the tree are the same, from which the states follow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SyntaxSentence sentence && tokens.equals(sentence.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** Offset of its first character in the text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Offset behind its last character. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
