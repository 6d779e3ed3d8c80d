package org.hearsay.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What may be done to a store inside one write transaction. */
public final class Change {

    private final DatasetGraph dataset;
    private boolean changed;

    Change(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Whether a named graph is there. */
    public boolean has(Node graph) {
        return dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    /**
     * Puts a named graph in, in place of what had its name. Only what differs is touched.
     *
     * @return whether there was a graph of that name
     */
    public boolean replace(Node graph, Collection<Triple> triples) {
        Set<Triple> wanted = new LinkedHashSet<>(triples);
        List<Triple> stored = stored(graph);
        Set<Triple> known = new HashSet<>(stored);
        stored.stream().filter(triple -> !wanted.contains(triple)).forEach(triple -> delete(graph, triple));
        wanted.stream().filter(triple -> !known.contains(triple)).forEach(triple -> add(graph, triple));
        return !stored.isEmpty();
    }

    /**
     * Takes a named graph out.
     *
     * @return whether there was one
     */
    public boolean remove(Node graph) {
        List<Triple> stored = stored(graph);
        stored.forEach(triple -> delete(graph, triple));
        return !stored.isEmpty();
    }

    /** Copied, because a graph must not change while it is walked. */
    private List<Triple> stored(Node graph) {
        List<Triple> stored = new ArrayList<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> stored.add(quad.asTriple()));
        return stored;
    }

    private void add(Node graph, Triple triple) {
        dataset.add(Quad.create(graph, triple));
        changed = true;
    }

    private void delete(Node graph, Triple triple) {
        dataset.delete(Quad.create(graph, triple));
        changed = true;
    }

    boolean changed() {
        return changed;
    }
}
