package org.hearsay.article.source;

import java.io.IOException;

/** An input that cannot be read, with the reason in words for the user. */
final class UnreadableException extends IOException {

    UnreadableException(String reason) {
        super(reason);
    }

    UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The reason of any failure, in words. */
    static String reason(IOException failure) {
        if (failure instanceof UnreadableException) {
            return failure.getMessage();
        }
        if (failure instanceof java.nio.file.NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof java.nio.file.AccessDeniedException) {
            return "access to the file is denied";
        }
        if (failure instanceof java.io.EOFException) {
            return "it ends in the middle";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
