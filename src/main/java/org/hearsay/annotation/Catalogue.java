package org.hearsay.annotation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beforehand about actors and places, as the ontology's catalogue files say it.
 *
 * @param entries sorted by id, ids unique
 */
public record Catalogue(List<Entry> entries) {

    public Catalogue {
        entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.id())) {
                throw new IllegalArgumentException("the catalogue has " + entry.id() + " twice");
            }
        }
    }

    /**
     * One known thing.
     *
     * @param id the local part of its IRI
     * @param type local name of its class in the ontology
     * @param name the preferred label
     * @param aliases other names that are it wherever they stand
     * @param riskyLabels names of it that are also common words or short acronyms, and count only where the text speaks of such a thing
     * @param demonyms words that mean somebody or something of it ("North Korean"); countries only
     * @param metonyms words that stand for its government in the right context ("Pyongyang", "the Kremlin"); countries only
     * @param country ISO 3166-1 alpha-2 code of the country that it is or belongs to
     */
    public record Entry(
            String id,
            String type,
            String name,
            List<String> aliases,
            List<String> riskyLabels,
            List<String> demonyms,
            List<String> metonyms,
            Optional<String> country) {

        public Entry {
            aliases = List.copyOf(aliases);
            riskyLabels = List.copyOf(riskyLabels);
            demonyms = List.copyOf(demonyms);
            metonyms = List.copyOf(metonyms);
        }
    }
}
