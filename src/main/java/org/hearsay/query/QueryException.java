package org.hearsay.query;

/** A query file, a parameter or a run is wrong; the message says where, what and why. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryException(String message) {
        super(message);
    }

    QueryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A fault of a query file. */
    static QueryException at(String file, int line, String reason) {
        return new QueryException(file + ":" + line + ": " + reason);
    }
}
