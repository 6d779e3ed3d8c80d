package org.hearsay.claim;

import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.frame.Ontology;

/** The line from an article to its claims. One extractor serves all threads; the same article always gives the same extraction. */
public final class Extractor {

    /**
     * Joins the stages.
     *
     * @param annotator the language layer
     * @param ontology the frames
     */
    public Extractor(Annotator annotator, Ontology ontology) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Reads the claims of an article. */
    public Extraction extract(Article article) {
        throw new UnsupportedOperationException("not written yet");
    }
}
