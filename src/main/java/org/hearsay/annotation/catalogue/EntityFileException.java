package org.hearsay.annotation.catalogue;

/** A file of entities cannot be read; the message names file, place and reason. */
public final class EntityFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EntityFileException(String message) {
        super(message);
    }

    EntityFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
