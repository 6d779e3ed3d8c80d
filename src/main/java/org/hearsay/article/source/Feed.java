package org.hearsay.article.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * A feed in RSS or Atom. Documents with a DOCTYPE are refused, so no entity can name another file or grow without bounds.
 *
 * @param entries its entries in order
 */
record Feed(List<Entry> entries) {

    /**
     * One entry.
     *
     * @param link where the article is
     * @param content the article's HTML, if the feed carries it, else empty
     * @param stated what the entry says about the article
     */
    record Entry(String link, String content, Stated stated) {}

    private static final int DEEPEST = 200;

    static Feed read(String xml) throws UnreadableException {
        if (depth(xml) > DEEPEST) {
            throw new UnreadableException("the XML of this feed is nested more than " + DEEPEST + " deep");
        }
        SyndFeed feed;
        try {
            feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));
        } catch (FeedException | RuntimeException e) {
            // The library reports some damage only by stumbling over it.
            String reason = xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY") ? "its XML has a DOCTYPE, which feeds need not have and which is not read" : String.valueOf(e.getMessage());
            throw new UnreadableException("this feed cannot be read: " + reason, e);
        }
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            entries.add(new Entry(link(entry), content(entry), stated(entry, feed)));
        }
        return new Feed(List.copyOf(entries));
    }

    /** How deeply elements are nested, at least; parsers take a time that grows with its square. */
    private static int depth(String xml) {
        int depth = 0;
        int deepest = 0;
        for (int at = xml.indexOf('<'); at >= 0 && at + 1 < xml.length(); at = xml.indexOf('<', at + 1)) {
            char next = xml.charAt(at + 1);
            if (xml.startsWith("<![CDATA[", at) || xml.startsWith("<!--", at)) {
                int end = xml.indexOf(next == '!' && xml.charAt(at + 2) == '[' ? "]]>" : "-->", at);
                at = end < 0 ? xml.length() - 1 : end;
            } else if (next == '/') {
                depth--;
            } else if (next != '?' && next != '!') {
                int end = xml.indexOf('>', at);
                depth += end > 0 && xml.charAt(end - 1) == '/' ? 0 : 1;
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    private static String link(SyndEntry entry) {
        String link = entry.getLink() == null || entry.getLink().isBlank() ? entry.getUri() : entry.getLink();
        return link == null ? "" : link.strip();
    }

    private static String content(SyndEntry entry) {
        for (SyndContent content : entry.getContents()) {
            if (content.getValue() != null && !content.getValue().isBlank()) {
                return content.getValue();
            }
        }
        return "";
    }

    private static Stated stated(SyndEntry entry, SyndFeed feed) {
        List<String> authors = new ArrayList<>();
        for (SyndPerson author : entry.getAuthors()) {
            if (author.getName() != null) {
                authors.add(author.getName());
            }
        }
        if (authors.isEmpty() && entry.getAuthor() != null && !entry.getAuthor().isBlank()) {
            authors.add(entry.getAuthor());
        }
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new Stated(text(entry.getTitle()), date == null ? "" : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString(), authors, text(feed.getTitle()));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
