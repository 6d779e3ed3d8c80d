package org.hearsay.cli;

/** A command cannot do what it was asked to; the message tells the user why, and what to do about it. */
final class CommandFailure extends RuntimeException {

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
