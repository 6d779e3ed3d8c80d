package org.hearsay.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.exec.QueryExec;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.Store;

/** Says whether the server can still answer, by a query that reads the store. */
final class Health {

    private final Store store;

    Health(Store store) {
        this.store = store;
    }

    /** Answers 200 if the store holds anything that can be read, else 503. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sound = store.read(data -> {
            try (QueryExec query = QueryExec.dataset(data).query("ASK { ?anything a ?class }").build()) {
                return query.ask();
            }
        });
        if (!sound) {
            throw new RequestProblem(503, "The store is empty.");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write("ok\n".getBytes(StandardCharsets.US_ASCII));
    }
}
