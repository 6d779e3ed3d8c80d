package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Paragraph.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an article off a page in HTML. */
final class HtmlPage {

    /** Deeper nesting is no layout; the parser closes elements beyond it. */
    private static final int MAX_DEPTH = 400;

    private HtmlPage() {}

    static Reading read(String source, Optional<String> url, String html) {
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, url.orElse(""));
        Page page = PageScan.of(document);
        PageMetadata metadata = new PageMetadata(page, JsonLd.of(page.scripts()), url);
        List<Block> blocks = Body.of(page, metadata.headline().block());
        BodyText body = new BodyText();
        for (Block block : blocks) {
            body.add(kind(block), block.text());
        }
        if (body.paragraphs().isEmpty()) {
            return new Reading.Failed(source, "no article found on this page");
        }
        Metadata about = metadata.read(blocks);
        return new Reading.Read(new Article(source, about.url(), about.title(), about.date(), about.authors(), about.publisher(), "en", body.text(), body.paragraphs()));
    }

    private static Kind kind(Block block) {
        Box box = block.box();
        if (block.heading() > 0) {
            return Kind.HEADING;
        }
        if (box.isWithin(ClassHints.CAPTION)) {
            return Kind.CAPTION;
        }
        if (box.isWithin(ClassHints.QUOTE)) {
            return Kind.QUOTE;
        }
        return box.isWithin(ClassHints.LIST_ITEM) ? Kind.LIST_ITEM : Kind.TEXT;
    }
}
