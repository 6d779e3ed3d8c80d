package org.hearsay.export.record;

import java.util.List;
import java.util.Optional;

/**
 * Somebody, something or somewhere that takes part in a claim.
 *
 * @param iri its node
 * @param name what it is called
 * @param types local names of its classes in the ontology and their superclasses, the nearest first; empty for what is known by its words alone
 * @param named whether it is named or only described
 * @param country ISO 3166-1 alpha-2 code of the country that it is or belongs to
 * @param point latitude and longitude as the catalogue writes them, or nothing
 * @param references pages of others about it, such as its page at ATT&amp;CK
 */
public record ActorRecord(String iri, String name, List<String> types, boolean named, Optional<String> country, Optional<Point> point, List<String> references) {

    /**
     * A place on the globe in degrees.
     *
     * @param latitude north is positive
     * @param longitude east is positive
     */
    public record Point(double latitude, double longitude) {}

    public ActorRecord {
        types = List.copyOf(types);
        references = List.copyOf(references);
    }

    /** Whether it is of a class or one of its subclasses. */
    public boolean isA(String type) {
        return types.contains(type);
    }
}
