package org.hearsay.export.record;

/** An endpoint cannot be reached, refuses or answers with something else than RDF; the message says which and why. */
public final class UnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
