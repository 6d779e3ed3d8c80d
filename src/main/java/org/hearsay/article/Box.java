package org.hearsay.article;

import org.jsoup.nodes.Element;

/** An element of a page that is laid out as a block, with what is known of the blocks of text inside. */
final class Box {

    final Element element;
    final String tag;
    final Box parent;
    final int depth;
    /** What its own tag, classes and identifiers say; see {@link ClassHints}. */
    final int hints;
    /** The same of it and all around it. */
    final int context;
    /** Index of its first block of text. */
    final int first;
    /** Index behind its last block of text. */
    int end;
    /** Its place among the boxes of the page. */
    int index;
    /** Whether it, or what it is in, lies beside the article. */
    boolean beside;
    /** How many of its parts begin with a linked line, of how many parts. */
    int teasers;
    int parts;
    int words;
    int linkWords;
    int prose;
    double worth;

    Box(Element element, String tag, Box parent, int hints, int first) {
        this.element = element;
        this.tag = tag;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hints = hints;
        this.context = parent == null ? hints : parent.context | hints;
        this.first = first;
    }

    boolean is(int hint) {
        return (hints & hint) != 0;
    }

    boolean isWithin(int hint) {
        return (context & hint) != 0;
    }

    boolean isStandfirst() {
        return is(ClassHints.STANDFIRST) || parent != null && (parent.is(ClassHints.STANDFIRST) || parent.parent != null && parent.parent.is(ClassHints.STANDFIRST) || parent.isWithin(ClassHints.KEY_POINTS));
    }

    /** Whether it is another element of the same make. */
    boolean isAlike(Box other) {
        return tag.equals(other.tag) && firstClass().equals(other.firstClass()) && linkWords * 3 < words;
    }

    private String firstClass() {
        String names = element.className();
        return names.indexOf(' ') < 0 ? names : names.substring(0, names.indexOf(' '));
    }

    boolean contains(Box other) {
        Box box = other;
        while (box != null && box.depth > depth) {
            box = box.parent;
        }
        return box == this;
    }
}
