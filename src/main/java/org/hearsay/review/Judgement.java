package org.hearsay.review;

import java.util.Locale;
import java.util.Optional;

/** What a reviewer thinks of how a claim was read. */
public enum Judgement {
    /** The sentence says just that. */
    ACCEPTED("accept"),
    /** The sentence makes this claim, but part of it was read wrongly. */
    CORRECTED("correct"),
    /** The sentence makes no such claim. */
    REJECTED("reject");

    private final String verb;

    Judgement(String verb) {
        this.verb = verb;
    }

    /** The word in a spreadsheet. */
    public String verb() {
        return verb;
    }

    /** The local name of its concept in the ontology. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a reviewer's word means: its verb, its label or their first letter; nothing for another word. */
    static Optional<Judgement> meant(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        for (Judgement judgement : values()) {
            if (plain.equals(judgement.verb) || plain.equals(judgement.label()) || plain.equals(judgement.verb.substring(0, 1))) {
                return Optional.of(judgement);
            }
        }
        return Optional.empty();
    }
}
