package org.hearsay.publish;

/** Something cannot be published; the message says why, and what is live is as it was. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With the reason, as a sentence without its full stop. */
    public PublishException(String message) {
        super(message);
    }

    /** With the reason and what led to it. */
    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
