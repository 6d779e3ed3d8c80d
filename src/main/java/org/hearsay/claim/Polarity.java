package org.hearsay.claim;

/** Whether the holders affirm a proposition, deny it or decline to say. */
public enum Polarity {
    AFFIRMED,
    DENIED,
    WITHHELD;

    /** The name in the public formats and the local name in the ontology's scheme. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
