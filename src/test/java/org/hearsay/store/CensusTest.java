package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.hearsay.graph.Iris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CensusTest {

    private static final String LEFT_OUT = "http://localhost:3030/id/article-two";

    private final DatasetGraph example = RDFDataMgr.loadDatasetGraph("src/test/resources/server/graph.trig");
    private final Store store = Store.temporary(new Iris("http://localhost:3030/"));

    @BeforeEach
    void fill() {
        store.write(change -> example.listGraphNodes().forEachRemaining(name -> change.replace(name, example.getGraph(name).find().toList())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void countsWhatQueriesCount() {
        Census census = store.census(Set.of(), () -> false);
        assertThat(census.triples()).isEqualTo(number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        assertThat(census.subjects()).isEqualTo(number("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
        assertThat(census.classes()).isEqualTo(numbers("SELECT ?t (COUNT(DISTINCT ?s) AS ?n) { ?s a ?t FILTER isIRI(?t) } GROUP BY ?t"));
        assertThat(census.properties()).isEqualTo(numbers("SELECT ?t (COUNT(*) AS ?n) { ?s ?t ?o } GROUP BY ?t")).isNotEmpty();
    }

    @Test
    void whatIsLeftOutCountsOnlyWhereItStandsElsewhereToo() {
        String elsewhere = "{ SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER (?g != <" + LEFT_OUT + ">) } }";
        Census census = store.census(Set.of(NodeFactory.createURI(LEFT_OUT), NodeFactory.createURI("http://localhost:3030/nowhere")), () -> false);
        assertThat(census.triples()).isEqualTo(number("SELECT (COUNT(*) AS ?n) " + elsewhere)).isLessThan(store.census(Set.of(), () -> false).triples());
        assertThat(census.subjects()).isEqualTo(number("SELECT (COUNT(DISTINCT ?s) AS ?n) " + elsewhere));
    }

    @Test
    void stopsWhenNobodyNeedsIt() {
        assertThatThrownBy(() -> store.census(Set.of(), () -> true)).isInstanceOf(CancellationException.class);
        assertThat(store.census(Set.of(), () -> false).triples()).as("the reader has left its transaction").isPositive();
    }

    private long number(String query) {
        return store.read(data -> {
            try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
                return value(execution.select().next().get("n"));
            }
        });
    }

    private Map<Node, Long> numbers(String query) {
        return store.read(data -> {
            Map<Node, Long> numbers = new HashMap<>();
            try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
                RowSet rows = execution.select();
                rows.forEachRemaining(row -> numbers.put(row.get("t"), value(row.get("n"))));
            }
            return numbers;
        });
    }

    private static long value(Node number) {
        return ((Number) number.getLiteralValue()).longValue();
    }
}
