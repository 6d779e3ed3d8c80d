package org.hearsay.claim;

import java.util.List;
import org.hearsay.annotation.AnnotatedArticle;

/**
 * All that was read from one article: what the graph and the public data formats are made from.
 *
 * @param annotated the article with its sentences, mentions, entities and times
 * @param attributions who says what, in text order
 * @param events actions, in text order
 * @param claims who says who did what to whom, in text order
 */
public record Extraction(AnnotatedArticle annotated, List<Attribution> attributions, List<Event> events, List<Claim> claims) {

    public Extraction {
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }
}
