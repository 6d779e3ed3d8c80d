package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Page.Marked;
import org.hearsay.article.Page.Promise;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks once over a parsed page, without recursion, and takes down its texts, its layout and what is said about the article. */
final class PageScan {

    private static final Set<String> SKIPPED = Set.of("style", "template", "noscript", "svg", "iframe", "object", "embed", "button", "select", "textarea", "canvas", "audio", "video", "math", "option", "map", "applet", "dialog", "menu");
    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "input", "ruby", "rt", "rp", "g-emoji");
    private static final int MOST_MARKED = 120;

    private final ClassHints classHints = new ClassHints();
    private final List<Box> boxes = new ArrayList<>(512);
    private final List<Block> blocks = new ArrayList<>(256);
    private final Map<String, List<String>> meta = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(1024);
    private String title = "";
    private String canonical = "";
    private String language = "";

    private Box box;
    private int heading;
    private int links;
    private boolean gap;
    private boolean inWord;
    private int words;
    private int linkWords;
    private int breaks;
    private boolean odd;

    private PageScan() {}

    static Page of(Document document) {
        PageScan scan = new PageScan();
        scan.walk(document);
        return new Page(scan.boxes, scan.blocks, scan.meta, scan.scripts, scan.title, scan.canonical, scan.language, scan.marked);
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            if (enter(node) && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            while (node != root && node.nextSibling() == null) {
                node = node.parent();
                leave(node);
            }
            node = node == root ? null : node.nextSibling();
        }
        flush();
    }

    /** Takes down a node; whether its children are to be visited. */
    private boolean enter(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return false;
        }
        return node instanceof Element element && enter(element);
    }

    private boolean enter(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    scripts.add(element.data());
                }
                return false;
            }
            case "meta" -> {
                meta(element);
                return false;
            }
            case "link" -> {
                if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = element.attr("href").strip();
                }
                return false;
            }
            case "title" -> {
                title = title.isEmpty() ? element.text() : title;
                return false;
            }
            case "br" -> {
                lineBreak();
                return false;
            }
            case "html" -> language = element.attr("lang");
            default -> {
                if (SKIPPED.contains(tag)) {
                    return false;
                }
            }
        }
        return enterVisible(element, tag);
    }

    private boolean enterVisible(Element element, String tag) {
        int hints = 0;
        if (element.attributesSize() > 0) {
            // Asked in lower case, as the parser left them, which is quicker than asking the element.
            Attributes attributes = element.attributes();
            if (isHidden(attributes)) {
                return false;
            }
            hints = tag.equals("html") || tag.equals("body") ? 0 : hints(attributes);
            mark(element, attributes, tag, hints);
        }
        if (tag.equals("a")) {
            links++;
        }
        if (!INLINE.contains(tag) || (hints & (ClassHints.BESIDE | ClassHints.CAPTION)) != 0 && !tag.equals("a")) {
            flush();
            heading = headingLevel(tag, heading);
            box = new Box(element, tag, box, hints | ofTag(tag), blocks.size());
            boxes.add(box);
        }
        return true;
    }

    private int hints(Attributes attributes) {
        return classHints.of(attributes.get("class")) | classHints.of(attributes.get("id")) | (attributes.get("itemprop").equals("articleBody") ? ClassHints.BODY : 0);
    }

    private static int ofTag(String tag) {
        return switch (tag) {
            case "nav", "aside", "footer" -> ClassHints.BESIDE | ClassHints.SURELY;
            case "figcaption" -> ClassHints.CAPTION;
            case "figure" -> ClassHints.FIGURE;
            case "li", "dd", "dt" -> ClassHints.LIST_ITEM;
            case "blockquote" -> ClassHints.QUOTE;
            case "table" -> ClassHints.TABLE;
            case "article" -> ClassHints.ARTICLE;
            case "header" -> ClassHints.HEADER;
            case "address" -> ClassHints.BYLINE;
            default -> 0;
        };
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        int display = style.indexOf("display");
        return display >= 0 && style.startsWith("none", afterColon(style, display + 7)) || style.replace(" ", "").contains("visibility:hidden");
    }

    private static int afterColon(String style, int from) {
        int i = from;
        while (i < style.length() && (style.charAt(i) == ' ' || style.charAt(i) == ':')) {
            i++;
        }
        return i;
    }

    private void mark(Element element, Attributes attributes, String tag, int hints) {
        if (marked.size() >= MOST_MARKED) {
            return;
        }
        String property = attributes.get("itemprop");
        if (property.equals("author") || property.equals("creator") || tag.equals("a") && attributes.get("rel").contains("author")) {
            marked.add(new Marked(element, Promise.AUTHOR, true, blocks.size(), box));
        } else if (property.equals("datePublished") || tag.equals("time")) {
            marked.add(new Marked(element, Promise.DATE, true, blocks.size(), box));
        } else if (property.equals("publisher")) {
            marked.add(new Marked(element, Promise.PUBLISHER, true, blocks.size(), box));
        } else if ((hints & ClassHints.BYLINE) != 0) {
            marked.add(new Marked(element, Promise.AUTHOR, false, blocks.size(), box));
        } else if ((hints & ClassHints.DATE) != 0) {
            marked.add(new Marked(element, Promise.DATE, false, blocks.size(), box));
        }
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (box != null && box.element == element) {
            flush();
            box.end = blocks.size();
            if (box.parent != null) {
                box.parent.words += box.words;
                box.parent.linkWords += box.linkWords;
            }
            box = box.parent;
            heading = box == null || heading == 0 ? 0 : headingLevel(box.tag, 0);
        }
        if (links > 0 && element.normalName().equals("a")) {
            links--;
        }
    }

    private static int headingLevel(String tag, int around) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6' ? tag.charAt(1) - '0' : around;
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = element.attr(attribute);
            if (!name.isEmpty()) {
                meta.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2)).add(content);
            }
        }
    }

    /** A second line break in a row, or one behind a sentence, parts paragraphs; any other is only a space. */
    private void lineBreak() {
        breaks++;
        gap = true;
        inWord = false;
        if (breaks > 1 || LineKind.endsSentence(text)) {
            flush();
        }
    }

    private void append(String written) {
        int length = written.length();
        for (int i = 0; i < length; i++) {
            char c = written.charAt(i);
            if (inWord && c > ' ' && c < '\u007f') {
                int end = i + 1;
                while (end < length && written.charAt(end) > ' ' && written.charAt(end) < '\u007f') {
                    end++;
                }
                text.append(written, i, end);
                i = end - 1;
            } else if (c <= ' ' || c == '\u00a0' || c >= '\u0080' && BodyText.isGap(c)) {
                gap = true;
                inWord = false;
            } else if (c < '\u007f' || BodyText.isVisible(written, i)) {
                if (gap && text.length() > 0) {
                    text.append(' ');
                }
                gap = false;
                breaks = 0;
                text.append(c);
                if (!inWord || c >= '\u3040' && isUnspaced(c)) {
                    inWord = true;
                    words++;
                    linkWords += links > 0 ? 1 : 0;
                }
            }
        }
    }

    /** Whether the character belongs to a script written without spaces; two of them count as a word. */
    private boolean isUnspaced(char c) {
        boolean unspaced = c < '\ua000' || c >= '\uf900' && c < '\ufb00';
        odd = unspaced && !odd;
        return unspaced && !odd;
    }

    private void flush() {
        if (words > 0) {
            Block block = new Block(box, text.toString(), words, linkWords, heading);
            blocks.add(block);
            box.words += words;
            box.linkWords += linkWords;
        }
        text.setLength(0);
        gap = false;
        inWord = false;
        words = 0;
        linkWords = 0;
        breaks = 0;
    }
}
