package org.hearsay.store;

/** A store cannot be opened or used; the message says where and why, and what to do about it. */
public sealed class StoreException extends RuntimeException permits DiskException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
