package org.hearsay.annotation;

import org.hearsay.article.Article;

/** The whole language layer. One annotator serves all threads. */
public final class Annotator {

    /**
     * Loads the models.
     *
     * @param catalogue the actors and places known beforehand
     */
    public Annotator(Catalogue catalogue) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Reads an article's language. */
    public AnnotatedArticle annotate(Article article) {
        throw new UnsupportedOperationException("not written yet");
    }
}
