package org.hearsay.store;

import java.util.Comparator;
import java.util.SortedMap;
import org.apache.jena.graph.Node;

/**
 * How much a store holds, its graphs taken as one: what stands in several of them counts once.
 *
 * @param triples how many there are
 * @param subjects how many things they are about
 * @param classes how many things there are of each class that has an IRI, by IRI
 * @param properties how many triples there are with each property, by IRI
 */
public record Census(long triples, long subjects, SortedMap<Node, Long> classes, SortedMap<Node, Long> properties) {

    /** Of nodes with an IRI. */
    static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
}
