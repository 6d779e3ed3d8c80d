package org.hearsay.article;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What one walk over a parsed page finds.
 *
 * @param boxes the block elements in document order, the outermost first
 * @param blocks the texts in document order
 * @param meta contents of {@code meta} elements by their lower-case name, property or itemprop
 * @param scripts contents of the JSON-LD scripts
 * @param title content of the {@code title} element
 * @param canonical target of {@code link rel=canonical}
 * @param language of the {@code html} element
 * @param marked elements that may name the author or the date, in document order
 */
record Page(
        List<Box> boxes,
        List<Block> blocks,
        Map<String, List<String>> meta,
        List<String> scripts,
        String title,
        String canonical,
        String language,
        List<Marked> marked) {

    /** What an element promises to hold. */
    enum Promise { AUTHOR, DATE, PUBLISHER }

    /**
     * An element that by its tag, attributes or class seems to hold an author, a date or the headline.
     *
     * @param element the element
     * @param promise what it seems to hold
     * @param sure whether an attribute made for the purpose says so (itemprop, rel), rather than a class
     * @param block how many blocks of text stand before it
     * @param box the block element around it
     */
    record Marked(Element element, Promise promise, boolean sure, int block, Box box) {}

    /** The first content of the first of these meta names that has one, or an empty string. */
    String firstMeta(String... names) {
        for (String name : names) {
            for (String content : meta.getOrDefault(name, List.of())) {
                if (!content.isBlank()) {
                    return content.strip();
                }
            }
        }
        return "";
    }
}
