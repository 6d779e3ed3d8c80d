package org.hearsay.batch;

/** A batch cannot be run; the message is for the person who asked for it. */
final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BatchException(String message, Throwable cause) {
        super(message, cause);
    }

    BatchException(String message) {
        super(message);
    }
}
