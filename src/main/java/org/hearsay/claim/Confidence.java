package org.hearsay.claim;

import java.util.stream.Stream;
import org.hearsay.annotation.Mention;

/**
 * The machine's confidence in a claim, from evidence that can be counted.
 *
 * <p>The weights are the shares of right claims on the development articles, rounded: 0.84 of the claims whose target or object is a name are
 * right and 0.55 of the others, 0.72 of those with an agent and 0.60 of those without.
 */
final class Confidence {

    private Confidence() {}

    /** A number from 0 to 1, rounded to two digits. */
    static double of(Draft draft) {
        boolean nobody = !draft.has("target") && !draft.has("object");
        boolean named = Stream.of("target", "object")
                .flatMap(role -> draft.fillers().stream().filter(f -> f.role().equals(role)))
                .anyMatch(f -> f.mention().filter(m -> m.form() == Mention.Form.NAME).isPresent());
        double score = 0.53 + (named ? 0.26 : 0) + (draft.has("agent") ? 0.07 : 0) - (draft.implied() > 0 ? 0.04 : 0) - (nobody ? 0.08 : 0);
        return Math.round(100 * score) / 100.0;
    }
}
