package org.hearsay.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.graph.Iris;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimRowTest {

    private static final DatasetGraph EXAMPLE = RDFDataMgr.loadDatasetGraph("src/test/resources/server/graph.trig");

    private final Store store = Store.temporary(new Iris("http://localhost:3030/"));

    @BeforeEach
    void fill() {
        store.write(change -> EXAMPLE.listGraphNodes().forEachRemaining(name -> change.replace(name, EXAMPLE.getGraph(name).find().toList())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Whatever a claim points to. */
    static Stream<Node> nodes() {
        String terms = "https://w3id.org/hearsay/ns#";
        return EXAMPLE.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> quad.getPredicate().getURI().startsWith(terms) && quad.getObject().isURI() && quad.getObject().getURI().contains("/id/"))
                .map(quad -> quad.getObject()).distinct();
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void whatIsToldBrieflyIsToldWhole(Node node) {
        Answers answers = new Answers(store.dataset());
        List<ClaimRow> whole = ClaimRow.of(answers, node);
        List<ClaimRow> brief = ClaimRow.briefly(answers, node);
        assertThat(ClaimRow.detailed(answers, brief)).isEqualTo(whole);
        assertThat(brief).extracting(ClaimRow::claim, ClaimRow::relations, ClaimRow::label, ClaimRow::polarity, ClaimRow::date)
                .isEqualTo(whole.stream().map(row -> tuple(row.claim(), row.relations(), row.label(), row.polarity(), row.date())).toList());
        brief.forEach(row -> assertThat(row.row().values()).containsOnlyKeys(row.date().isEmpty() ? List.of("claim", "label", "polarity") : List.of("claim", "label", "polarity", "date")));
    }
}
