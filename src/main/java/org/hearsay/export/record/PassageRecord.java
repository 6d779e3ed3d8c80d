package org.hearsay.export.record;

/**
 * A passage of an article.
 *
 * @param start offset of its first character in the article's text, in code points
 * @param end offset behind its last character, in code points
 * @param exact its words
 * @param prefix what stands before it
 * @param suffix what stands behind it
 */
public record PassageRecord(int start, int end, String exact, String prefix, String suffix) {

    /** Its words on one line. */
    public String sentence() {
        return exact.strip().replaceAll("\\s+", " ");
    }
}
