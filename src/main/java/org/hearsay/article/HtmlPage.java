package org.hearsay.article;

import java.util.List;
import org.hearsay.article.Paragraph.Kind;
import org.hearsay.article.source.Source;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an article off a page in HTML. */
final class HtmlPage {

    /** Deeper nesting is no layout; the parser closes elements beyond it. */
    private static final int MAX_DEPTH = 400;

    /** The largest news pages have twenty thousand; a million would fill the memory. */
    private static final int MOST_TAGS = 400_000;

    private HtmlPage() {}

    static Reading read(Source.Page source) {
        if (tags(source.html()) > MOST_TAGS) {
            return new Reading.Failed(source.name(), "this page has more than " + MOST_TAGS + " tags, which no news page has");
        }
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(source.html(), source.url().orElse(""));
        Page page = PageScan.of(document);
        PageMetadata metadata = new PageMetadata(page, JsonLd.of(page.scripts()), source);
        List<Block> blocks = Body.of(page, metadata.headline().block(), metadata.statedAuthors());
        BodyText body = new BodyText();
        for (Block block : blocks) {
            body.addClean(kind(block), block.text());
        }
        if (body.paragraphs().isEmpty()) {
            return new Reading.Failed(source.name(), "no article found on this page");
        }
        String language = Language.of(body.text(), page.language());
        Metadata about = metadata.read(blocks, language);
        return new Reading.Read(new Article(source.name(), about.url(), about.title(), about.date(), about.authors(), about.publisher(), language, body.text(), body.paragraphs()));
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
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
