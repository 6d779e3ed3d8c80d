package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.frame.Attitude;

/** How attitudes change under negation and stand together in a chain. */
final class Attitudes {

    /** Of who declines to say. */
    static final Attitude WITHHELD =
            new Attitude(Optional.of(Stance.WITHHOLDS.label()), Optional.of(Polarity.WITHHELD.label()), Optional.empty());

    private Attitudes() {}

    /**
     * What is left of an attitude under negation: who does not say, confirm or deny, declines to say; who does not believe or plan, denies; what
     * somebody does not know or doubt is so all the same.
     */
    static Attitude negated(Attitude attitude) {
        String stance = attitude.stance().orElse(Stance.STATES.label());
        boolean knows = stance.equals(Stance.BELIEVES.label()) && attitude.modality().isEmpty();
        if (knows || stance.equals(Stance.WITHHOLDS.label())) {
            return Attitude.NONE;
        }
        boolean opinion = stance.equals(Stance.BELIEVES.label()) || stance.equals(Stance.SUSPECTS.label());
        boolean plan = attitude.modality().equals(Optional.of(Modality.PLANNED.label()));
        return opinion || plan ? new Attitude(attitude.stance(), Optional.of(Polarity.DENIED.label()), Optional.empty()) : WITHHELD;
    }
}
