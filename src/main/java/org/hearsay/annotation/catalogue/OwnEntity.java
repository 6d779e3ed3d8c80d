package org.hearsay.annotation.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that a user adds to the catalogue.
 *
 * @param file where it stands, for errors
 * @param line its line there, or the number of its record
 * @param type local name of a class of the ontology
 * @param name the preferred name
 * @param aliases other names that are it wherever they stand; none where they are somebody's claim
 * @param country ISO 3166-1 alpha-2 code
 * @param listed whether it comes from a published list, which may name what the catalogue knows already, rather than from the user's own hand
 */
public record OwnEntity(String file, long line, String type, String name, List<String> aliases, Optional<String> country, boolean listed) {

    public OwnEntity {
        aliases = List.copyOf(aliases);
    }

    /** The local part of its IRI. */
    public String id() {
        return EntryBuilder.slug(name);
    }

    /** Whether its name may be a common word, so that it counts only where the text speaks of such a thing: a listed name of one plain word. */
    public boolean risky() {
        return listed && name.matches("\\p{Lu}?\\p{Ll}+|\\p{Lu}+");
    }
}
