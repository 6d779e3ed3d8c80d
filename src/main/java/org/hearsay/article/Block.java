package org.hearsay.article;

/**
 * A run of text that a page shows without a break.
 *
 * @param box the element around it
 * @param text its words, cleaned
 * @param words how many words
 * @param linkWords how many of them belong to links
 * @param heading 1 to 6 inside of a heading, else 0
 */
record Block(Box box, String text, int words, int linkWords, int heading) {

    double linkShare() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    boolean isProse() {
        return words >= 8 && linkWords * 2 < words && heading == 0;
    }
}
