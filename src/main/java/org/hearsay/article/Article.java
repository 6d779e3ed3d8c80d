package org.hearsay.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One news article as the later stages see it.
 *
 * @param source where it was read from, as the user named it: a path, a URL, or a WARC file and record
 * @param url its canonical address on the web
 * @param title its headline, empty if there is none
 * @param date the day of publication
 * @param authors the people of its by-line, as written
 * @param publisher the medium that published it
 * @param language ISO 639-1 code of the text, {@code und} if unknown
 * @param text the body; every offset of every later stage points into it
 * @param paragraphs the blocks of the text in order, without overlap
 */
public record Article(
        String source,
        Optional<String> url,
        String title,
        Optional<LocalDate> date,
        List<String> authors,
        Optional<String> publisher,
        String language,
        String text,
        List<Paragraph> paragraphs) {

    public Article {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        int last = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().start() < last || paragraph.span().end() > text.length()) {
                throw new IllegalArgumentException("paragraph " + paragraph.span() + " of " + source + " overlaps another or leaves the text");
            }
            last = paragraph.span().end();
        }
    }

    /** Whether it can be read: it is in English, or so short that no language shows. */
    public boolean isEnglish() {
        return language.equals("en") || language.equals(Language.UNKNOWN);
    }

    /** What names the article across runs: its URL, or else its source. Loading again what has the same identity replaces it. */
    public String identity() {
        return url.orElse(source);
    }
}
