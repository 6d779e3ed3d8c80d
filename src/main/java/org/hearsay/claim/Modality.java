package org.hearsay.claim;

/** How sure the holders are, in their own words; the machine's doubt is {@link Claim#score()}. */
public enum Modality {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    PLANNED,
    HYPOTHETICAL;

    /** The name in the public formats and the local name in the ontology's scheme. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
