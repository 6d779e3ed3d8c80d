package org.hearsay.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts by going once through the index that is ordered by subject, predicate and object: what is equal comes one after the other there, so that nothing but the last has to be kept
 * in mind. A query would hold every subject.
 */
final class CensusTaker {

    private static final String ORDER = "SPOG";
    private static final int GRAPH = 0;
    private static final int SUBJECT = 1;
    private static final int PREDICATE = 2;
    private static final int OBJECT = 3;

    private final TupleIndex index;
    private final NodeTable nodes;
    private final NodeId type;
    private final Set<NodeId> leftOut = new HashSet<>();
    private final Map<NodeId, Long> classes = new HashMap<>();
    private final Map<NodeId, Long> properties = new HashMap<>();
    private long triples;
    private long subjects;

    /**
     * To be made and used within one transaction.
     *
     * @param leftOut graphs that are not counted
     */
    CensusTaker(DatasetGraphTDB database, Set<Node> leftOut) {
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        this.index = Stream.of(quads.getTupleTable().getIndexes()).filter(order -> order.getName().equals(ORDER)).findFirst().orElseThrow();
        this.nodes = quads.getNodeTable();
        this.type = nodes.getNodeIdForNode(RDF.type.asNode());
        leftOut.forEach(graph -> this.leftOut.add(nodes.getNodeIdForNode(graph)));
    }

    /**
     * Counts.
     *
     * @param stopped whether nobody needs the answer any more
     * @throws CancellationException if that is so
     */
    Census take(BooleanSupplier stopped) {
        NodeId subject = null;
        NodeId predicate = null;
        NodeId object = null;
        for (Iterator<Tuple<NodeId>> quads = index.all(); quads.hasNext();) {
            Tuple<NodeId> quad = quads.next();
            boolean newSubject = !quad.get(SUBJECT).equals(subject);
            if (!leftOut.contains(quad.get(GRAPH)) && (newSubject || !quad.get(PREDICATE).equals(predicate) || !quad.get(OBJECT).equals(object))) {
                if (newSubject && stopped.getAsBoolean()) {
                    throw new CancellationException("counting was stopped");
                }
                subject = quad.get(SUBJECT);
                predicate = quad.get(PREDICATE);
                object = quad.get(OBJECT);
                subjects += newSubject ? 1 : 0;
                count(predicate, object);
            }
        }
        return new Census(triples, subjects, byIri(classes), byIri(properties));
    }

    private void count(NodeId predicate, NodeId object) {
        triples++;
        properties.merge(predicate, 1L, Long::sum);
        if (predicate.equals(type)) {
            classes.merge(object, 1L, Long::sum);
        }
    }

    private SortedMap<Node, Long> byIri(Map<NodeId, Long> counts) {
        SortedMap<Node, Long> named = new TreeMap<>(Census.BY_IRI);
        counts.forEach((id, count) -> {
            Node node = nodes.getNodeForNodeId(id);
            if (node.isURI()) {
                named.put(node, count);
            }
        });
        return named;
    }
}
