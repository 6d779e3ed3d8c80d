package org.hearsay.annotation.syntax;

/**
 * One syntactic word of a tree.
 *
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last character; two words that the text writes as one without a seam ("im", "I" + "m") still part its characters
 * @param form the word as the models see it: curly quotes and odd dashes made plain
 * @param lemma the dictionary form
 * @param upos the universal part of speech
 * @param xpos the Penn Treebank tag
 * @param head index in the sentence of the word it depends on, or {@link #ROOT}
 * @param deprel the relation to that word, with its subtype
 */
public record SyntaxToken(int start, int end, String form, String lemma, String upos, String xpos, int head, String deprel) {

    /** The head of a root. */
    public static final int ROOT = -1;
}
