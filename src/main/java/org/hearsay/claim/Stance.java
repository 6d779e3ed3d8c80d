package org.hearsay.claim;

/** How the holders hold a proposition. */
public enum Stance {
    STATES,
    DETERMINES,
    BELIEVES,
    SUSPECTS,
    ACCUSES,
    DENIES,
    WITHHOLDS,
    THREATENS,
    REPORTS;

    /** The name in the public formats and the local name in the ontology's scheme. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
