package org.hearsay.frame;

import java.util.List;
import java.util.Optional;

/**
 * A class of the ontology that says which words evoke it, which roles it has and where in the tree their fillers stand.
 *
 * @param name local name of the class: CyberAttack, Saying, …
 * @param type local name of the class of actions that it tells of; its own, unless {@code hs:evokes} names another
 * @param standsFor the class of which an earlier action is meant, where the words name none: "Russia's involvement"; its type and victim are taken from there
 * @param label its label
 * @param kind what the extractor does with it
 * @param attitude what its words do to that which stands in their scope; of an action, whether its words deny it ("unpatched")
 * @param triggers the words that evoke it
 * @param asides words that name an action of this type beside another frame's reading: a breach is an attack, and a theft of data too
 * @param blockers words that hold a trigger but mean something else
 * @param roles its roles, its own first and then those that it inherits
 * @param examples sentences that it must read and must ignore
 */
public record Frame(
        String name,
        String type,
        Optional<String> standsFor,
        String label,
        Kind kind,
        Attitude attitude,
        List<Trigger> triggers,
        List<Trigger> asides,
        List<Trigger> blockers,
        List<Role> roles,
        List<Example> examples) {

    public Frame {
        triggers = List.copyOf(triggers);
        asides = List.copyOf(asides);
        blockers = List.copyOf(blockers);
        roles = List.copyOf(roles);
        examples = List.copyOf(examples);
    }

    /** A role by the local name of its property. */
    public Optional<Role> role(String property) {
        return roles.stream().filter(r -> r.name().equals(property)).findFirst();
    }

    /** Whether a word alone evokes it. */
    boolean isEvokedBy(String lemma) {
        return triggers.stream().anyMatch(t -> t.words().size() == 1 && t.words().get(0).equals(lemma));
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
