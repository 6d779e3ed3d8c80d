package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;

/**
 * A piece of reported speech, belief or intention, of whatever topic.
 *
 * @param id {@code a1}, {@code a2}, … in text order, unique in the article
 * @param source who says it, as named in the text; in several parts if it is interrupted, empty where nobody is named
 * @param holder who that is, where it is known
 * @param cue the words that lift it into speech; empty for a bare quotation
 * @param content what is said; in several parts if it is interrupted
 * @param time when it was said, ISO 8601, where the cue is dated
 * @param foundBy name of the reporting frame or rule that found it
 */
public record Attribution(String id, List<Span> source, Optional<Holder> holder, List<Span> cue, List<Span> content, Optional<String> time, String foundBy) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
