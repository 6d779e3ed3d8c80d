package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.frame.Attitude;

/**
 * How a claim is held, all told: what its clause says and what those say who report the clause.
 *
 * @param stance how the innermost holder holds it
 * @param polarity affirmed, denied, or withheld if anybody on the way declines to say
 * @param modality the least sure of all
 * @param cues the words that say so, in text order
 */
record Verdict(Stance stance, Polarity polarity, Modality modality, List<Span> cues) {

    Verdict {
        cues = cues.stream().sorted().distinct().toList();
    }

    /** Hears the clause first and then its reports. */
    static Verdict of(Draft draft) {
        boolean denied = draft.factuality().polarity() == Polarity.DENIED;
        boolean withheld = draft.factuality().polarity() == Polarity.WITHHELD;
        Modality modality = draft.factuality().modality();
        List<Span> cues = new ArrayList<>(draft.factuality().cues());
        for (Report report : draft.reports()) {
            Attitude attitude = report.attitude();
            denied ^= attitude.polarity().equals(Optional.of(Polarity.DENIED.label()));
            withheld |= attitude.polarity().equals(Optional.of(Polarity.WITHHELD.label()));
            if (attitude.modality().isPresent()) {
                modality = FactualityReader.weaker(modality, Modality.valueOf(attitude.modality().get().toUpperCase(Locale.ROOT)));
            }
            cues.addAll(report.words());
        }
        Polarity polarity = withheld ? Polarity.WITHHELD : denied ? Polarity.DENIED : Polarity.AFFIRMED;
        return new Verdict(stance(draft, polarity), polarity, modality, cues);
    }

    private static Stance stance(Draft draft, Polarity polarity) {
        if (polarity == Polarity.WITHHELD) {
            return Stance.WITHHOLDS;
        }
        Optional<Report> held = draft.reports().stream().filter(r -> r.asserted() && !r.sources().isEmpty()).reduce((outer, inner) -> inner);
        return held.or(draft::innermost).flatMap(r -> r.attitude().stance()).map(s -> Stance.valueOf(s.toUpperCase(Locale.ROOT))).orElse(Stance.STATES);
    }
}
