package org.hearsay.article.source;

import java.util.List;

/**
 * What a feed entry or a line of JSON says about an article beside its text. Empty where it says nothing.
 *
 * @param title headline
 * @param date day of publication, as written
 * @param authors names of the by-line
 * @param publisher the medium
 */
public record Stated(String title, String date, List<String> authors, String publisher) {

    /** Nothing is stated. */
    public static final Stated NOTHING = new Stated("", "", List.of(), "");

    public Stated {
        authors = List.copyOf(authors);
    }
}
