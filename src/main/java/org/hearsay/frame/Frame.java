package org.hearsay.frame;

/**
 * A class of the ontology that says which words evoke it, which roles it has and where in the tree their fillers stand.
 *
 * @param name local name of the class: CyberAttack, Saying, …
 * @param kind what the extractor does with it
 * @param attitude what its words do to that which stands in their scope; {@link Attitude#NONE} for actions
 */
public record Frame(String name, Kind kind, Attitude attitude) {

    /** A frame without an attitude. */
    public Frame(String name, Kind kind) {
        this(name, kind, Attitude.NONE);
    }

    /** What a frame is about. */
    public enum Kind {
        /** Somebody does something to somebody: becomes events and claims ({@code rdfs:subClassOf hs:Action}). */
        ACTION,
        /** Somebody says, believes or intends something: becomes attributions ({@code rdfs:subClassOf hs:Reporting}). */
        REPORTING,
        /** A word that makes what it modifies less sure or undone: "allegedly", "failed to"; has no holder ({@code rdfs:subClassOf hs:Qualifying}). */
        QUALIFYING
    }
}
