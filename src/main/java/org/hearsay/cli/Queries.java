package org.hearsay.cli;

import org.hearsay.query.QueryBook;
import org.hearsay.query.QueryException;

/** The named queries: those of Hearsay's own folder, where they can be edited, or else those of the jar. */
final class Queries {

    private Queries() {}

    static QueryBook read() {
        try {
            return Home.folder("queries").map(QueryBook::read).orElseGet(QueryBook::bundled);
        } catch (QueryException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }
}
