package org.hearsay.annotation;

import java.util.Optional;
import org.hearsay.article.Span;

/**
 * A place in the text that names, describes or points back to an actor, a place or a work.
 *
 * @param span its characters in the article's text, without a leading article or trailing possessive for names
 * @param sentence index of its sentence
 * @param first index of its first word in the sentence
 * @param last index of its last word in the sentence, inclusive
 * @param head index of its head word in the sentence
 * @param form whether it is a name, a description or a pronoun
 * @param type local name of its class in the ontology: Person, Organization, Country, …
 * @param entity the {@link Entity#id()} of what it refers to
 * @param country ISO 3166-1 alpha-2 code where it names a country or is one's demonym
 */
public record Mention(
        Span span, int sentence, int first, int last, int head, Form form, String type, String entity, Optional<String> country) {

    /** How a mention refers. */
    public enum Form {
        /** A proper name: "Sony Pictures", "North Korean". */
        NAME,
        /** A description: "US officials", "the country's largest theater chains". */
        DESCRIPTION,
        /** A pronoun or possessive determiner, resolved to what it stands for: "they", "its", "we". */
        PRONOUN
    }
}
