package org.hearsay.annotation;

import org.hearsay.article.Span;

/**
 * One syntactic word of Universal Dependencies ("Sony" and "'s" are two, "should" and "n't" too).
 *
 * @param span its characters in the article's text
 * @param form the word as the models see it (curly quotes made straight); the text itself is never changed
 * @param lemma the dictionary form
 * @param upos the universal part of speech: NOUN, PROPN, VERB, …
 * @param xpos the Penn Treebank tag: NN, VBD, …
 * @param head index in the sentence of the word it depends on, from 0; {@link #ROOT} for the sentence's root
 * @param deprel the relation to that word, with its subtype: nsubj, nsubj:pass, obl:agent, …
 */
public record Token(Span span, String form, String lemma, String upos, String xpos, int head, String deprel) {

    /** The head of a root. */
    public static final int ROOT = -1;

    /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
    public String relation() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }
}
