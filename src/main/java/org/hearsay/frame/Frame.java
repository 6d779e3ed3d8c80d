package org.hearsay.frame;

/**
 * A class of the ontology that says which words evoke it, which roles it has and where in the tree their fillers stand.
 *
 * @param name local name of the class: CyberAttack, Saying, …
 * @param kind what the extractor does with it
 */
public record Frame(String name, Kind kind) {

    /** What a frame is about. */
    public enum Kind {
        /** Somebody does something to somebody: becomes events and claims. */
        ACTION,
        /** Somebody says, believes or intends something: becomes attributions. */
        REPORTING
    }
}
