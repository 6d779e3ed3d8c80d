package org.hearsay.server.page;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.store.ReadTransaction;

/**
 * What the store says of a node: what it says itself, what points at it (in parts, as that can be much), and a name of each neighbour.
 *
 * @param node what is described
 * @param quads all of it, with the graphs that it comes from
 * @param labels the names in it by their nodes; looking them up among quads would go through all graphs each time
 * @param incoming how many quads of this part point at the node
 * @param more whether more quads point at it than this part has
 */
record Description(Node node, DatasetGraph quads, Map<Node, String> labels, int incoming, boolean more) {

    /** How many quads that point at a node are given at once. */
    static final int PART = 500;

    /**
     * Describes a node.
     *
     * @param part which part of what points at it, from 0
     */
    static Description of(DatasetGraph data, Node node, int part) {
        return ReadTransaction.calculate(data, () -> {
            DatasetGraph quads = DatasetGraphFactory.create();
            copy(data.find(Node.ANY, node, Node.ANY, Node.ANY), quads, 0, Long.MAX_VALUE);
            Iterator<Quad> pointing = data.find(Node.ANY, Node.ANY, Node.ANY, node);
            int incoming = copy(pointing, quads, (long) part * PART, PART);
            boolean more = pointing.hasNext();
            neighbours(node, quads).forEach(neighbour ->
                    copy(data.find(Node.ANY, neighbour, RDFS.label.asNode(), Node.ANY), quads, 0, 1)); // every article that names it says so again
            return new Description(node, quads, labels(quads), incoming, more);
        });
    }

    /** Whether the store knows nothing of the node. */
    boolean empty() {
        return quads.isEmpty();
    }

    private static int copy(Iterator<Quad> from, DatasetGraph to, long skip, long limit) {
        for (long i = 0; i < skip && from.hasNext(); i++) {
            from.next();
        }
        int count = 0;
        while (count < limit && from.hasNext()) {
            Quad quad = from.next();
            if (!Quad.isUnionGraph(quad.getGraph())) {
                to.add(quad);
                count++;
            }
        }
        return count;
    }

    private static List<Node> neighbours(Node node, DatasetGraph quads) {
        Set<Node> neighbours = new LinkedHashSet<>();
        quads.find().forEachRemaining(quad -> {
            neighbours.add(quad.getSubject());
            neighbours.add(quad.getPredicate());
            if (quad.getObject().isURI()) {
                neighbours.add(quad.getObject());
            }
        });
        neighbours.remove(node);
        return List.copyOf(neighbours);
    }

    private static Map<Node, String> labels(DatasetGraph quads) {
        Map<Node, String> labels = new HashMap<>();
        quads.find(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(quad -> labels.merge(quad.getSubject(), quad.getObject().getLiteralLexicalForm(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return labels;
    }

    /** The name of the node that is known here, or its IRI. */
    String label(Node of) {
        String label = labels.get(of);
        return label == null ? of.getURI() : label;
    }

}
