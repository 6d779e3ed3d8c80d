package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.QueryBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The editor offers the named queries as they are in their files. */
class EditorTest {

    @Test
    void the_tabs_that_prepared_queries_open_hold_their_texts() {
        try (Served served = Served.graph()) {
            Document page = Jsoup.parse(served.get("/sparql", "text/html").body());
            List<NamedQuery> queries = QueryBook.bundled().queries();
            assertThat(page.select(".prepared a").eachAttr("data-query")).isEqualTo(queries.stream().map(NamedQuery::text).toList());
            assertThat(page.select(".prepared a").eachAttr("href")).isEqualTo(queries.stream().map(query -> "/sparql?open=" + query.name()).toList());
            assertThat(page.select("section h3").eachText()).isEqualTo(queries.stream().map(NamedQuery::group).distinct().toList());
        }
    }
}
