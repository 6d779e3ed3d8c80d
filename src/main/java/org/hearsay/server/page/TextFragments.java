package org.hearsay.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Addresses that lead browsers to a sentence of a page (URL fragment text directives). */
final class TextFragments {

    private static final int WORDS = 5;

    private TextFragments() {}

    /** The address of a sentence, given by its first and last words, as long quotations seldom match to the letter. */
    static String at(String url, String sentence) {
        String[] words = sentence.strip().split("\\s+");
        String address = url.contains("#") ? url.substring(0, url.indexOf('#')) : url;
        if (words.length <= 2 * WORDS) {
            return address + "#:~:text=" + encoded(words);
        }
        return address + "#:~:text=" + encoded(Arrays.copyOf(words, WORDS)) + "," + encoded(Arrays.copyOfRange(words, words.length - WORDS, words.length));
    }

    /** A hyphen has a meaning of its own in a text directive. */
    private static String encoded(String[] words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
    }
}
