package org.hearsay.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.graph.Iris;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OverviewsTest {

    private final DatasetGraph example = RDFDataMgr.loadDatasetGraph("src/test/resources/server/graph.trig");
    private final ExecutorService making = Executors.newSingleThreadExecutor();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.temporary(new Iris("http://localhost:3030/"));
    }

    @AfterEach
    void close() throws InterruptedException {
        making.shutdown();
        making.awaitTermination(5, TimeUnit.SECONDS);
        store.close();
    }

    private void fill() {
        store.write(change -> example.listGraphNodes().forEachRemaining(name -> change.replace(name, example.getGraph(name).find().toList())));
    }

    private Overviews overviews(Duration patience) {
        return new Overviews(Answers.unhurried(store.dataset()), store::version, making, patience);
    }

    @Test
    void whoCanWaitSeesEveryChange() {
        try (Overviews overviews = overviews(Duration.ofSeconds(40))) {
            assertThat(overviews.of("articles")).isEmpty();
            fill();
            assertThat(overviews.of("articles")).isNotEmpty().isSameAs(overviews.of("articles"));
            Node first = overviews.of("articles").get(0).node("article");
            store.write(change -> change.remove(first));
            assertThat(overviews.of("articles")).noneMatch(row -> row.node("article").equals(first));
        }
    }

    @Test
    void whatIsBeingMadeForTheFirstTimeIsToBeAskedForAgain() {
        fill();
        try (Overviews overviews = overviews(Duration.ZERO)) {
            assertThatThrownBy(() -> overviews.of("actors")).isInstanceOf(RequestProblem.class).hasMessageContaining("still being made");
            assertThat(eventually(overviews, "actors", List.of())).isNotEmpty();
        }
    }

    @Test
    void whatWasMadeBeforeServesUntilTheNewIsThere() {
        try (Overviews overviews = overviews(Duration.ZERO)) {
            overviews.prepare();
            List<Row> before = eventually(overviews, "counts", List.of());
            fill();
            assertThat(eventually(overviews, "counts", before)).isNotEqualTo(before);
        }
    }

    @Test
    void aFailureIsNotKept() {
        AtomicLong version = new AtomicLong();
        Answers answers = Answers.unhurried(store.dataset());
        try (Overviews overviews = new Overviews(answers, version::get, making, Duration.ofSeconds(40))) {
            assertThatThrownBy(() -> overviews.of("nothing")).hasMessageContaining("there is no query");
            assertThat(overviews.of("counts")).isNotEmpty();
            answers.close();
            version.incrementAndGet();
            assertThatThrownBy(() -> overviews.of("counts")).hasMessageContaining("The server stops");
        }
    }

    /** Asks until there are other rows. */
    private static List<Row> eventually(Overviews overviews, String name, List<Row> before) {
        while (true) {
            try {
                List<Row> rows = overviews.of(name);
                if (!rows.equals(before)) {
                    return rows;
                }
            } catch (RequestProblem beingMade) {
                assertThat(beingMade.status()).isEqualTo(503);
            }
            Thread.onSpinWait();
        }
    }
}
