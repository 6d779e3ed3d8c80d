package org.hearsay.server.admin;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearsay.annotation.catalogue.EntityFileException;
import org.hearsay.load.NameList;
import org.hearsay.review.SheetException;
import org.hearsay.review.Verdicts;
import org.hearsay.server.http.Parameters;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.http.Requests;
import org.hearsay.store.Store;

/** Takes in what others say beside the articles: reviewers of claims, publishers of the names of actors. */
final class Vouching {

    private static final int LONGEST_BODY = 64 << 20;
    private static final Gson GSON = new Gson();

    private final Store store;

    Vouching(Store store) {
        this.store = store;
    }

    /** POST: the spreadsheet of a reviewer. */
    synchronized void verdicts(HttpServletRequest request, HttpServletResponse response) throws IOException {
        require(request, "text/csv", "Send a spreadsheet as text/csv in UTF-8.");
        Parameters parameters = Parameters.ofAddress(request);
        String reviewer = parameters.one("reviewer").orElse("somebody");
        String sheet = Requests.body(request, LONGEST_BODY);
        try {
            answer(response, Verdicts.keep(store, parameters.one("name").orElse("the spreadsheet"), reviewer, sheet));
        } catch (SheetException e) {
            throw new RequestProblem(422, "Nothing was kept: " + e.getMessage() + ".");
        }
    }

    /** POST: a published list of threat actors. */
    synchronized void names(HttpServletRequest request, HttpServletResponse response) throws IOException {
        require(request, "application/json", "Send a list of ATT&CK or of the MISP galaxy as application/json.");
        byte[] list = Requests.bytes(request, LONGEST_BODY);
        try {
            answer(response, NameList.keep(store, Parameters.ofAddress(request).one("name").orElse("the list"), list));
        } catch (EntityFileException e) {
            throw new RequestProblem(422, "Nothing was kept: " + e.getMessage() + ".");
        }
    }

    private static void require(HttpServletRequest request, String type, String otherwise) {
        if (!Requests.mediaType(request).equals(type)) {
            throw new RequestProblem(415, otherwise);
        }
    }

    private void answer(HttpServletResponse response, Record kept) throws IOException {
        JsonObject json = GSON.toJsonTree(kept).getAsJsonObject();
        json.addProperty("version", store.version());
        Json.send(response, HttpServletResponse.SC_OK, json);
    }
}
