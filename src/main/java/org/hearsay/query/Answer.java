package org.hearsay.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The rows that a query found.
 *
 * @param columns the names of the columns, in order
 * @param rows the values; a row may leave a column open
 */
public record Answer(List<String> columns, List<Binding> rows) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a query engine hands out row by row, taken at once. */
    public static Answer of(ResultSet results) {
        List<Binding> rows = new ArrayList<>();
        RowSet found = RowSet.adapt(results);
        List<String> columns = found.getResultVars().stream().map(Var::getVarName).toList();
        found.forEachRemaining(row -> rows.add(row.detach())); // else its values are read from the store when they are asked for, which may be too late
        return new Answer(columns, rows);
    }

    /**
     * Writes it.
     *
     * @param out is flushed and left open
     */
    public void write(OutputStream out, AnswerFormat format) {
        switch (format) {
            case TABLE -> new TextTable(this).write(out);
            case CSV -> write(out, ResultSetLang.RS_CSV);
            case TSV -> write(out, ResultSetLang.RS_TSV);
            case JSON -> write(out, ResultSetLang.RS_JSON);
            case XML -> write(out, ResultSetLang.RS_XML);
        }
    }

    private void write(OutputStream out, Lang format) {
        List<Var> variables = columns.stream().map(Var::alloc).toList();
        RowSet found = RowSetStream.create(variables, rows.iterator());
        ResultSetMgr.write(out, ResultSet.adapt(found), format);
    }
}
