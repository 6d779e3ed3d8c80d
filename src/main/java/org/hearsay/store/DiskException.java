package org.hearsay.store;

/** A disk failed under a store in the middle of a write: the store must be opened anew, in a new process, before anything else is done with it. */
public final class DiskException extends StoreException {

    private static final long serialVersionUID = 1L;

    DiskException(String message, Throwable cause) {
        super(message, cause);
    }
}
