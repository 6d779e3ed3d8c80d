package org.hearsay.frame;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.annotation.Catalogue;
import org.hearsay.annotation.Token;

/** The last words of the adjectives of countries: "russian", "korean". */
final class Demonyms {

    private final Set<String> words = new TreeSet<>();

    Demonyms(Catalogue catalogue) {
        for (Catalogue.Entry entry : catalogue.entries()) {
            for (String demonym : entry.demonyms()) {
                words.add(demonym.substring(demonym.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            }
        }
        words.addAll(Set.of("u.s.", "us", "uk"));
    }

    boolean contains(Token token) {
        return words.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
