package org.hearsay.claim;

/** Whether an event is told as having happened ({@code actual}), as a kind ({@code generic}), or as denied, future, hypothetical or wished ({@code other}). */
public enum Realis {
    ACTUAL,
    GENERIC,
    OTHER;

    /** The name in the public formats and the local name in the ontology's scheme. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
