package org.hearsay.load;

import java.util.Optional;
import org.hearsay.store.Change;

/** What became of one article. */
public sealed interface Outcome {

    /** Where it was read from, as the user named it. */
    String source();

    /**
     * It is in the store.
     *
     * @param source where it was read from
     * @param article its IRI
     * @param title its headline, or empty
     * @param unread ISO 639-1 code of its language if that is not read, so that it is kept without claims
     * @param claims how many were read in it
     * @param effect whether it was new
     */
    record Loaded(String source, String article, String title, Optional<String> unread, int claims, Change.Effect effect) implements Outcome {}

    /**
     * It is not; what the store had of it is left as it was.
     *
     * @param source where it was read from
     * @param reason why, as a sentence for the user
     */
    record Failed(String source, String reason) implements Outcome {}
}
