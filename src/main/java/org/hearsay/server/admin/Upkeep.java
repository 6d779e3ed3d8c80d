package org.hearsay.server.admin;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.Store;
import org.hearsay.store.StoreException;

/** Backs the store up, restores it and compacts it while it is being served. */
final class Upkeep {

    private final Store store;

    Upkeep(Store store) {
        this.store = store;
    }

    /** GET: everything as N-Quads packed with gzip. */
    void backup(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/gzip");
        response.setHeader("Content-Disposition", "attachment; filename=\"hearsay.nq.gz\"");
        response.setHeader("Cache-Control", "no-store");
        store.backup(response.getOutputStream());
    }

    /** PUT: a backup in place of everything. */
    void restore(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            store.restore(request.getInputStream());
        } catch (StoreException e) {
            throw new RequestProblem(422, "Nothing was restored: " + e.getMessage() + ".");
        }
        JsonObject json = new JsonObject();
        json.addProperty("articles", store.articles().size());
        json.addProperty("version", store.version());
        Json.send(response, HttpServletResponse.SC_OK, json);
    }

    /** POST: copies the triples to a new place without gaps. */
    void compact(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        store.compact();
        JsonObject json = new JsonObject();
        json.addProperty("seconds", (System.nanoTime() - start) / 1_000_000 / 1000.0);
        Json.send(response, HttpServletResponse.SC_OK, json);
    }
}
