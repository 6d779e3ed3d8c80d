package org.hearsay.export.stix;

import org.hearsay.export.record.ClaimRecord;

/** What a claim's modality and polarity are in STIX. {@code docs/exports.md} has the table. */
enum Doubt {
    CERTAIN(90, "strongly-agree"),
    PROBABLE(70, "agree"),
    POSSIBLE(50, "neutral"),
    PLANNED(30, "neutral"),
    HYPOTHETICAL(10, "neutral");

    private final int confidence;
    private final String affirmed;

    Doubt(int confidence, String affirmed) {
        this.confidence = confidence;
        this.affirmed = affirmed;
    }

    static Doubt of(ClaimRecord claim) {
        return valueOf(claim.modality().toUpperCase(java.util.Locale.ROOT));
    }

    /** STIX's {@code confidence}, from 0 to 100. Nobody's word is worth 100. */
    int confidence() {
        return confidence;
    }

    /** The value of {@code opinion-enum} for a claim that affirms or denies. */
    String opinion(ClaimRecord claim) {
        return claim.polarity().equals("affirmed") ? affirmed : this == CERTAIN ? "strongly-disagree" : "disagree";
    }
}
