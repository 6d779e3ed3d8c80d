package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.server.html.Markup;

/** The first page: what is in the graph, and where to go from here. */
public final class Home {

    private final Answers answers;
    private final Addresses addresses;

    /** The first page of a dataset. */
    public Home(DatasetGraph data, Addresses addresses) {
        this.answers = new Answers(data);
        this.addresses = addresses;
    }

    /** Answers with the page. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.send(response, Layout.page("Hearsay", hero(), counts()));
    }

    private static Markup hero() {
        return el("section.hero", el("h1", "Who says who did what to whom?"),
                el("p.lead", "Claims read from news articles: who makes them, how sure they are, and the sentence that they stand in."));
    }

    private Markup counts() {
        List<Row> counts = answers.of("counts");
        return el("ul.counts", counts.stream().map(row -> el("li", el("b", row.text("count")), text(" " + row.text("what")))).toList());
    }
}
