package org.hearsay.frame;

import java.util.Set;

/**
 * A subject matter that is known by its words.
 *
 * @param name local name
 * @param words lemmas in lower case
 */
public record Field(String name, Set<String> words) {

    public Field {
        words = Set.copyOf(words);
    }
}
