package org.hearsay.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.hearsay.server.http.Accept;
import org.hearsay.server.http.AnswerStream;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.MediaKind;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.http.RowsKind;

/** The form of an answer, settled before the query runs, so that a client that accepts none of them costs nothing. */
sealed interface Reply {

    /** The form that was chosen. */
    MediaKind kind();

    /**
     * Writes the answer to a query, without completing it.
     *
     * @param rows how many rows or triples it may have
     */
    void write(QueryExec execution, AnswerStream out, long rows) throws IOException;

    /**
     * Negotiates the form.
     *
     * @throws RequestProblem 406 if there is none that the client accepts
     */
    static Reply choose(Query query, QueryRequest asked) {
        if (query.isSelectType()) {
            return new Rows(kind(List.of(RowsKind.values()), RowsKind::named, asked.accept(), asked.format()), query);
        }
        if (query.isAskType()) {
            return new YesOrNo(kind(List.of(RowsKind.values()), RowsKind::named, asked.accept(), asked.format()), query);
        }
        return new Triples(kind(List.of(GraphKind.values()), GraphKind::named, asked.accept(), asked.format()), query);
    }

    private static <K extends MediaKind> K kind(
            Collection<K> offered, Function<String, Optional<K>> named, String accept, Optional<String> format) {
        // a name that is not known here may still have been meant: clients send the parameter beside a good Accept header
        return format.flatMap(named).or(() -> Accept.of(accept).choose(offered)).orElseThrow(() ->
                new RequestProblem(406, "None of the accepted types can be made of this query; there are " + types(offered) + "."));
    }

    private static String types(Collection<? extends MediaKind> kinds) {
        return kinds.stream().map(kind -> kind.mediaTypes().get(0)).collect(Collectors.joining(", "));
    }

    /** The answer to a SELECT. */
    record Rows(RowsKind kind, Query query) implements Reply {
        @Override
        public void write(QueryExec execution, AnswerStream out, long limit) throws IOException {
            RowSet rows = execution.select();
            if (kind == RowsKind.HTML) {
                ResultPage.rows(query, rows, out);
            } else {
                ResultsWriter.create().lang(kind.syntax()).build().write(out, new CountedRows(rows, limit));
            }
        }
    }

    /** The answer to an ASK. */
    record YesOrNo(RowsKind kind, Query query) implements Reply {
        @Override
        public void write(QueryExec execution, AnswerStream out, long limit) throws IOException {
            boolean yes = execution.ask();
            if (kind == RowsKind.HTML) {
                ResultPage.yesOrNo(query, yes, out);
            } else {
                ResultsWriter.create().lang(kind.syntax()).build().write((OutputStream) out, yes);
            }
        }
    }

    /** The answer to a CONSTRUCT or DESCRIBE. */
    record Triples(GraphKind kind, Query query) implements Reply {
        @Override
        public void write(QueryExec execution, AnswerStream out, long limit) throws IOException {
            Graph graph = collect(query.isConstructType() ? execution.constructTriples() : execution.describeTriples(), limit);
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            if (kind == GraphKind.HTML) {
                ResultPage.triples(query, graph, out);
            } else {
                write(graph, out);
            }
        }

        private void write(Graph graph, AnswerStream out) {
            try {
                RDFWriter.source(graph).format(kind.format()).output(out);
            } catch (JenaException e) {
                throw new RequestProblem(406, "This graph cannot be written as " + kind.mediaTypes().get(0) + ": " + e.getMessage());
            }
        }

        private static Graph collect(Iterator<Triple> triples, long limit) {
            Graph graph = GraphFactory.createDefaultGraph();
            for (long count = 0; triples.hasNext(); count++) {
                if (count >= limit) {
                    throw CountedRows.tooMany(limit, "triples");
                }
                graph.add(triples.next());
            }
            return graph;
        }
    }
}
