package org.hearsay.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Paragraph.Kind;
import org.hearsay.article.date.DateStyle;
import org.hearsay.article.date.WrittenDate;
import org.hearsay.article.source.Source;
import org.hearsay.article.source.Stated;

/** Reads plain text, as written or as copied off a page with its menus and link lines. */
final class PlainText {

    /** A date line or by-line stands among the first blocks; further down it may be part of the news. */
    private static final int HEAD = 8;

    private final String text;
    private final DateStyle style;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private String title = "";
    private LocalDate date;

    private PlainText(String text) {
        this.text = text;
        this.style = DateStyle.of(Language.of(text, "en"));
        List<Span> blocks = Lines.blocks(text);
        for (int i = 0; i < blocks.size(); i++) {
            Kind kind = kind(blocks, i);
            paragraphs.add(new Paragraph(kind == Kind.LINK ? headline(blocks.get(i)) : blocks.get(i), kind));
        }
    }

    /** A linked headline without the label before it, which is no part of any sentence. */
    private Span headline(Span line) {
        return new Span(line.start() + LineKind.linkLabel(line.of(text)), line.end());
    }

    /** The text unchanged as the article's text, its blocks told apart. */
    static Article raw(Source.Text source) {
        PlainText read = new PlainText(source.text());
        return read.article(source, source.text(), Dateline.part(read.paragraphs, source.text()));
    }

    /** The news only: headline, date and by-line as fields, no furniture, one empty line between paragraphs. */
    static Reading clean(Source.Text source) {
        PlainText read = new PlainText(source.text());
        BodyText body = new BodyText();
        for (Paragraph paragraph : read.paragraphs) {
            if (paragraph.kind().isRead() && paragraph.kind() != Kind.TITLE) {
                body.add(paragraph.kind(), paragraph.span().of(source.text()));
            }
        }
        return body.paragraphs().isEmpty()
                ? new Reading.Failed(source.name(), "no article found: this text holds no running text")
                : new Reading.Read(read.article(source, body.text(), body.paragraphs()));
    }

    /** What comes with the text goes before what stands in it. */
    private Article article(Source.Text source, String body, List<Paragraph> blocks) {
        Stated stated = source.stated();
        return new Article(
                source.name(),
                source.url(),
                BodyText.clean(stated.title().isBlank() ? title : stated.title()),
                WrittenDate.inMetadata(stated.date(), style).or(() -> Optional.ofNullable(date)),
                stated.authors().isEmpty() ? authors : stated.authors(),
                Optional.of(stated.publisher()).filter(name -> !name.isBlank()).or(() -> source.url().flatMap(Publishers::ofAddress)),
                Language.of(body, "en"),
                body,
                blocks);
    }

    private Kind kind(List<Span> blocks, int index) {
        String line = blocks.get(index).of(text).replace('\u00a0', ' ');
        if (LineKind.isLink(line)) {
            return Kind.LINK;
        }
        if (LineKind.isFurniture(line, style)) {
            if (date == null && index < HEAD) {
                date = WrittenDate.ofDateLine(line, style).orElse(null);
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
