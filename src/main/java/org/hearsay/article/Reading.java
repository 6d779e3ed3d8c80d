package org.hearsay.article;

/** What became of one article of an input: an input such as a web archive or a feed holds many, and one that fails stops none of the others. */
public sealed interface Reading {

    /** It was read. */
    record Read(Article article) implements Reading {}

    /**
     * It could not be read, or holds no article.
     *
     * @param source what the article would have had as {@link Article#source()}
     * @param reason why, as a sentence for the user
     */
    record Failed(String source, String reason) implements Reading {}
}
