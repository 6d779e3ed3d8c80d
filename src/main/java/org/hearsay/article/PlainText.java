package org.hearsay.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Paragraph.Kind;
import org.hearsay.article.date.WrittenDate;

/** Reads plain text, as written or as copied off a page with its menus and link lines. */
final class PlainText {

    /** A date line or by-line stands among the first blocks; further down it may be part of the news. */
    private static final int HEAD = 8;

    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private String title = "";
    private LocalDate date;

    private PlainText(String text) {
        this.text = text;
        List<Span> blocks = Lines.blocks(text);
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs.add(new Paragraph(blocks.get(i), kind(blocks, i)));
        }
    }

    /** The text unchanged as the article's text, its blocks told apart. */
    static Article raw(String source, Optional<String> url, String text) {
        PlainText read = new PlainText(text);
        return read.article(source, url, text, read.paragraphs);
    }

    /** The news only: headline, date and by-line as fields, no furniture, one empty line between paragraphs. */
    static Article clean(String source, Optional<String> url, String text) {
        PlainText read = new PlainText(text);
        BodyText body = new BodyText();
        for (Paragraph paragraph : read.paragraphs) {
            if (paragraph.kind().isRead() && paragraph.kind() != Kind.TITLE) {
                body.add(paragraph.kind(), paragraph.span().of(text));
            }
        }
        return read.article(source, url, body.text(), body.paragraphs());
    }

    private Article article(String source, Optional<String> url, String body, List<Paragraph> blocks) {
        return new Article(source, url, BodyText.clean(title), Optional.ofNullable(date), authors, Optional.empty(), "en", body, blocks);
    }

    private Kind kind(List<Span> blocks, int index) {
        String line = blocks.get(index).of(text).replace('\u00a0', ' ');
        if (LineKind.isLink(line)) {
            return Kind.LINK;
        }
        if (LineKind.isFurniture(line)) {
            if (date == null && index < HEAD) {
                date = WrittenDate.ofDateLine(line).orElse(null);
            }
            return Kind.FURNITURE;
        }
        if (index < HEAD && LineKind.isByline(line)) {
            authors.addAll(Names.ofByline(line));
            return Kind.FURNITURE;
        }
        return isTitle(line, blocks, index) ? Kind.TITLE : Kind.TEXT;
    }

    private boolean isTitle(String line, List<Span> blocks, int index) {
        if (!title.isEmpty()) {
            return index < HEAD && line.equals(title);
        }
        boolean first = paragraphs.stream().noneMatch(before -> before.kind().isRead());
        if (first && index + 1 < blocks.size() && LineKind.isHeadline(line) && blocks.stream().anyMatch(block -> block.length() > 2 * line.length())) {
            title = line;
            return true;
        }
        return false;
    }
}
