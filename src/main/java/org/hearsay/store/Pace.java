package org.hearsay.store;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** What a query does between two of its steps, again and again: whoever starts it puts this into its context, to let others go first from time to time. */
public final class Pace {

    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/hearsay/pace");
    private static final Runnable NONE = () -> { };

    private Pace() {}

    /**
     * Sets the pace of the queries that run in a context.
     *
     * @param step runs in the query's thread, up to some million times a second; it may wait
     */
    public static void set(Context context, Runnable step) {
        context.set(SYMBOL, step);
    }

    /** The pace of the queries that run in a context; does nothing where none was set. */
    public static Runnable of(Context context) {
        Runnable step = context.get(SYMBOL);
        return step == null ? NONE : step;
    }

    /** The same rows, each at its pace. */
    static QueryIterator at(Runnable step, QueryIterator rows) {
        return step == NONE ? rows : new Paced(step, rows);
    }

    private static final class Paced extends QueryIteratorWrapper {

        private final Runnable step;

        Paced(Runnable step, QueryIterator rows) {
            super(rows);
            this.step = step;
        }

        @Override
        protected Binding moveToNextBinding() {
            step.run();
            return super.moveToNextBinding();
        }
    }
}
