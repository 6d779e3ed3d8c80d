package org.hearsay.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** What may be done to a store inside one write transaction. */
public final class Change {

    private final DatasetGraph dataset;
    private final Room room;
    private boolean changed;

    Change(DatasetGraph dataset, Room room) {
        this.dataset = dataset;
        this.room = room;
    }

    /** Whether a named graph is there. */
    public boolean has(Node graph) {
        return dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Whether a named graph is an article's. */
    public boolean isArticle(Node graph) {
        return dataset.contains(graph, graph, RDF.type.asNode(), NodeFactory.createURI("https://schema.org/NewsArticle"));
    }

    /** What putting a graph in changed. */
    public enum Effect {
        /** There was none of its name. */
        NEW,
        /** There was another of its name. */
        REPLACED,
        /** It was there already, the very same. */
        UNCHANGED
    }

    /** Puts a named graph in, in place of what had its name. Only what differs is touched. */
    public Effect replace(Node graph, Collection<Triple> triples) {
        Set<Triple> wanted = new LinkedHashSet<>(triples);
        Set<Triple> stored = stored(graph);
        if (stored.equals(wanted)) {
            return Effect.UNCHANGED;
        }
        stored.stream().filter(triple -> !wanted.contains(triple)).forEach(triple -> delete(graph, triple));
        wanted.stream().filter(triple -> !stored.contains(triple)).forEach(triple -> add(graph, triple));
        return stored.isEmpty() ? Effect.NEW : Effect.REPLACED;
    }

    /** Puts triples into a named graph, beside what it holds. */
    public void add(Node graph, Collection<Triple> triples) {
        triples.stream().filter(triple -> !dataset.contains(Quad.create(graph, triple))).forEach(triple -> add(graph, triple));
    }

    /** Takes triples out of a named graph, if it holds them. */
    public void remove(Node graph, Collection<Triple> triples) {
        triples.stream().filter(triple -> dataset.contains(Quad.create(graph, triple))).forEach(triple -> delete(graph, triple));
    }

    /** Takes everything out of a named graph that it says about some nodes. */
    public void removeAbout(Node graph, Collection<Node> subjects) {
        Set<Triple> said = new LinkedHashSet<>();
        subjects.forEach(subject -> dataset.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> said.add(quad.asTriple())));
        said.forEach(triple -> delete(graph, triple));
    }

    /** What a named graph says something about. */
    public Set<Node> subjects(Node graph) {
        return stored(graph).stream().map(Triple::getSubject).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Takes a named graph out.
     *
     * @return whether there was one
     */
    public boolean remove(Node graph) {
        Set<Triple> stored = stored(graph);
        stored.forEach(triple -> delete(graph, triple));
        return !stored.isEmpty();
    }

    /** Takes everything out. */
    void clear() {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.forEach(this::remove);
    }

    /** Puts one triple into a named graph that does not hold it. */
    void addNew(Quad quad) {
        room.take();
        dataset.add(quad);
        changed = true;
    }

    /** Copied, because a graph must not change while it is walked. */
    private Set<Triple> stored(Node graph) {
        Set<Triple> stored = new LinkedHashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> stored.add(quad.asTriple()));
        return stored;
    }

    private void add(Node graph, Triple triple) {
        addNew(Quad.create(graph, triple));
    }

    private void delete(Node graph, Triple triple) {
        room.take();
        dataset.delete(Quad.create(graph, triple));
        changed = true;
    }

    boolean changed() {
        return changed;
    }
}
