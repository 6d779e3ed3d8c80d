package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/**
 * One proposition (a type and its roles) held by one chain of holders.
 *
 * @param id {@code c1}, {@code c2}, … in text order, unique in the article
 * @param evidence the sentence that says it
 * @param standing what the paragraph is that the sentence stands in; {@link Paragraph.Kind#LINK} marks the headline of another article
 * @param attribution id of the innermost attribution that it stands in; empty where the article says it in its own voice
 * @param holders from the outermost (who published the words) to the innermost (whose belief it is last)
 * @param stance how they hold it
 * @param polarity whether they affirm, deny or decline to say
 * @param modality how sure they are
 * @param cues the words that carry stance, polarity and modality, verbatim
 * @param event id of the event mention
 * @param type local name of the action's class
 * @param roles who and what took part
 * @param foundBy name of the frame
 * @param score the machine's own confidence that it read this right, from 0 to 1
 */
public record Claim(
        String id,
        Span evidence,
        Paragraph.Kind standing,
        Optional<String> attribution,
        List<Holder> holders,
        Stance stance,
        Polarity polarity,
        Modality modality,
        List<Span> cues,
        String event,
        String type,
        List<RoleFiller> roles,
        String foundBy,
        double score) {

    public Claim {
        holders = List.copyOf(holders);
        cues = List.copyOf(cues);
        roles = List.copyOf(roles);
    }
}
