package org.hearsay.frame;

import java.util.Optional;

/**
 * What a frame's words say about that which stands in their scope, as local names of the ontology's schemes.
 *
 * @param stance how its holder holds it ({@code hs:stance}): {@code believes}, {@code accuses}, …
 * @param polarity whether it is affirmed ({@code hs:polarity}): {@code denied}, {@code withheld}
 * @param modality how sure it is ({@code hs:modality}): {@code probable}, {@code planned}, …
 */
public record Attitude(Optional<String> stance, Optional<String> polarity, Optional<String> modality) {

    /** Leaves everything as it is. */
    public static final Attitude NONE = new Attitude(Optional.empty(), Optional.empty(), Optional.empty());
}
