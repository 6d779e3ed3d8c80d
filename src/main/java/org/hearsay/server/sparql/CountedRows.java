package org.hearsay.server.sparql;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.hearsay.server.http.RequestProblem;

/** Rows that end with a problem, not with a valid-looking end, when there are too many of them. */
final class CountedRows implements RowSet {

    private final RowSet rows;
    private final long limit;

    CountedRows(RowSet rows, long limit) {
        this.rows = rows;
        this.limit = limit;
    }

    static RequestProblem tooMany(long limit, String what) {
        return new RequestProblem(422, "The answer has more than " + limit + " " + what + "; ask for less, for example with LIMIT and OFFSET.");
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        if (rows.getRowNumber() >= limit) {
            throw tooMany(limit, "rows");
        }
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
