package org.hearsay.review;

/** A spreadsheet cannot be taken as verdicts; the message names the file, the row and the reason. */
public final class SheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SheetException(String message) {
        super(message);
    }

    SheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
