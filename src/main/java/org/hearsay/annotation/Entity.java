package org.hearsay.annotation;

import java.util.List;
import java.util.Optional;

/**
 * What mentions refer to: an entry of the catalogue, a name that the catalogue has not, or a group that the article only describes.
 *
 * @param id the local part of its IRI, equal for the same thing in every article (a described group belongs to its article alone)
 * @param type local name of its class in the ontology
 * @param name the name that a person would write: the fullest name used in the article, or the description
 * @param catalogued whether the id is that of a catalogue entry
 * @param country ISO 3166-1 alpha-2 code of the country that it is, belongs to or comes from, where known
 * @param mentions indices into {@link AnnotatedArticle#mentions()}, in text order
 */
public record Entity(String id, String type, String name, boolean catalogued, Optional<String> country, List<Integer> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
    }

    /**
     * The id of what the catalogue does not know and texts know by a name, the same in every article.
     *
     * @param type local name of its class
     * @param name its name
     */
    public static String idOfName(String type, String name) {
        return Types.coarse(type) + "-" + Chain.slug(name);
    }
}
