package org.hearsay.frame;

import java.util.List;
import java.util.Set;

/**
 * A subject matter that is known by its words and by the names of what it is about.
 *
 * @param name local name
 * @param words lemmas in lower case
 * @param classes local names of classes; a name of something of one of them counts like a word
 */
public record Field(String name, Set<String> words, List<String> classes) {

    public Field {
        words = Set.copyOf(words);
        classes = List.copyOf(classes);
    }
}
