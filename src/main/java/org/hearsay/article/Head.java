package org.hearsay.article;

/**
 * The head of an article on its page: from shortly before its headline to shortly behind the first words of its body. Dates and names that
 * stand there are its own.
 *
 * @param page the page
 * @param headline index of the headline's block, -1 if it was not found
 * @param body index of a block near the start of the body, -1 if there is none
 * @param last index of the body's last block, -1 if there is none
 */
record Head(Page page, int headline, int body, int last) {

    /** How many blocks of text a head may hold. */
    private static final int LONGEST = 40;

    int start() {
        int anchor = headline >= 0 && (body < 0 || headline <= body) ? headline : Math.max(0, body - 12);
        return Math.max(0, anchor - 5);
    }

    int end() {
        int end = headline >= 0 && headline > body ? headline + 8 : Math.min(Math.min(body + 3, last + 2), start() + LONGEST);
        return Math.min(end, page.blocks().size());
    }

    boolean contains(int block) {
        return block >= start() && block < end();
    }
}
