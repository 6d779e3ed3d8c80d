package org.hearsay.article.source;

import java.util.Optional;

/** One page or text inside an input, or the reason why there is none. */
public sealed interface Source {

    /** What the user calls it: a path, a URL, or a file and the place in it. */
    String name();

    /**
     * A page in HTML.
     *
     * @param name what the user calls it
     * @param url the address it was found at, if the input says so
     * @param html its content
     * @param stated what the input says about the article beside the page itself
     */
    record Page(String name, Optional<String> url, String html, Stated stated) implements Source {}

    /**
     * A plain text.
     *
     * @param name what the user calls it
     * @param url the address it was found at, if the input says so
     * @param text its content
     * @param stated what the input says about the article beside the text itself
     */
    record Text(String name, Optional<String> url, String text, Stated stated) implements Source {}

    /**
     * Something that could not be opened.
     *
     * @param name what the user calls it
     * @param reason why, as the end of a sentence for the user
     */
    record Unreadable(String name, String reason) implements Source {}
}
