package org.hearsay.article;

/**
 * One block of an article's text.
 *
 * @param span its characters in the text, without the white space around it
 * @param kind what it is on the page
 */
public record Paragraph(Span span, Kind kind) {

    /** What a block is; {@link #isRead()} says whether sentences are made of it. */
    public enum Kind {
        /** Running text. */
        TEXT,
        /** The article's own headline, standing in the text (plain-text input only). */
        TITLE,
        /** A heading between paragraphs. */
        HEADING,
        /** An item of a list. */
        LIST_ITEM,
        /** A block quotation. */
        QUOTE,
        /** The caption of a picture. */
        CAPTION,
        /** The headline of another article, linked from here ("READ MORE: …"); what it claims is marked as such. */
        LINK,
        /** Menu words, share bars, date lines and by-lines: on the page, but nobody's words about the news. */
        FURNITURE;

        /** Whether sentences are made of such a block. */
        public boolean isRead() {
            return this != FURNITURE;
        }
    }
}
