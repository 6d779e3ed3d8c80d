package org.hearsay.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * TDB2's way to run queries, but at their {@link Pace}, and with paths that stop when the query is cancelled. ARQ collects all that a path reaches from a node
 * before it hands out the first, without ever looking up, and in a large graph that can be everything.
 */
final class StoppableExecutor extends OpExecutorTDB2 {

    private final Runnable step;

    StoppableExecutor(ExecutionContext context) {
        super(context);
        this.step = Pace.of(context.getContext());
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        QueryIterator rows = super.exec(op, input);
        // what is handed through must stay what it is, as ARQ tells the one row that every query begins with by its class
        return rows == input ? rows : Pace.at(step, rows);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        AtomicBoolean sign = execCxt.getCancelSignal();
        if (sign == null) {
            return super.execute(path, input);
        }
        Graph graph = new StoppableGraph(execCxt.getActiveGraph(), sign, step);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    /** A graph in which everything is found at the query's pace, and nothing more once there is the sign to stop. */
    private static final class StoppableGraph extends WrappedGraph {

        private final AtomicBoolean sign;
        private final Runnable step;

        StoppableGraph(Graph graph, AtomicBoolean sign, Runnable step) {
            super(graph);
            this.sign = sign;
            this.step = step;
        }

        private void look() {
            step.run();
            if (sign.get()) {
                throw new QueryCancelledException();
            }
        }

        private boolean going() {
            look();
            return true;
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            look();
            return super.find(subject, predicate, object).filterKeep(triple -> going());
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            look();
            return super.find(pattern).filterKeep(triple -> going());
        }

        @Override
        public boolean contains(Node subject, Node predicate, Node object) {
            look();
            return super.contains(subject, predicate, object);
        }
    }
}
