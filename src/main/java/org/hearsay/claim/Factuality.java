package org.hearsay.claim;

import java.util.List;
import org.hearsay.article.Span;

/**
 * What a clause itself says about an action that it tells of, before those who report the clause are heard.
 *
 * @param polarity whether it is affirmed, denied or left open
 * @param modality how sure it is
 * @param cues the words that say so, in text order
 */
record Factuality(Polarity polarity, Modality modality, List<Span> cues) {

    Factuality {
        cues = cues.stream().sorted().distinct().toList();
    }
}
