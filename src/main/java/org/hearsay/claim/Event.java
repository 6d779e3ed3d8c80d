package org.hearsay.claim;

import java.util.List;
import org.hearsay.article.Span;

/**
 * One mention of an action in the text.
 *
 * @param id {@code e1}, {@code e2}, … in text order, unique in the article
 * @param type local name of the action's class
 * @param trigger the words that name it
 * @param realis whether it is told as having happened
 * @param roles who and what took part
 */
public record Event(String id, String type, Span trigger, Realis realis, List<RoleFiller> roles) {

    public Event {
        roles = List.copyOf(roles);
    }
}
