package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Page.Marked;
import org.hearsay.article.Page.Promise;
import org.hearsay.article.date.DateStyle;
import org.hearsay.article.date.WrittenDate;

/** The people who wrote an article. */
final class PageAuthors {

    private static final String[] META = {"author", "parsely-author", "article:author", "article:author_name", "byl", "byline", "article_author", "dc.creator", "dcterms.creator", "dcsext.author", "authors", "article.author", "sailthru.author", "cxenseparse:author", "citation_author", "creator"};

    private static final Pattern ONLY_BY = Pattern.compile("(?i)(?:written |posted )?by\\s*[:—–-]?");
    private static final Pattern POSTED_BY = Pattern.compile("(?i)^(?:posted|published|updated)\\b.*\\b(by \\p{Lu})");

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|•·/]\\s+");

    private PageAuthors() {}

    /** The names that the metadata state. */
    static List<String> stated(Page page, JsonLd data, String publisher) {
        List<String> stated = fields(data.authors(), publisher);
        for (int i = 0; stated.isEmpty() && i < META.length; i++) {
            stated = fields(page.meta().getOrDefault(META[i], List.of()), publisher);
        }
        return stated;
    }

    private static List<String> fields(List<String> values, String publisher) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            for (String name : Names.ofField(value)) {
                boolean medium = !publisher.isEmpty() && name.toLowerCase(Locale.ROOT).contains(publisher.toLowerCase(Locale.ROOT));
                if (!medium && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The by-line in the article's head. */
    static List<String> shown(Page page, Head head, DateStyle style) {
        List<String> names = new ArrayList<>();
        for (int i = head.start(); i < head.end(); i++) {
            String text = page.blocks().get(i).text();
            boolean alone = ONLY_BY.matcher(text).matches() && i + 1 < head.end();
            String line = alone ? "By " + page.blocks().get(i + 1).text() : text;
            if (LineKind.isByline(line)) {
                add(Names.ofByline(line), names);
            } else if (isNameAndDate(text, style)) {
                add(Names.ofByline(SEPARATOR.split(text, 2)[0]), names);
            } else if (text.length() < 120 && WrittenDate.in(text, style).isPresent()) {
                Matcher posted = POSTED_BY.matcher(text);
                add(posted.find() ? Names.ofByline(text.substring(posted.start(1))) : List.of(), names);
            }
        }
        if (names.isEmpty()) {
            for (Marked marked : page.marked()) {
                if (marked.promise() == Promise.AUTHOR && head.contains(marked.block())) {
                    String text = marked.element().text();
                    if (text.length() < 120) {
                        add(Names.ofByline(text), names);
                    }
                }
            }
        }
        return names;
    }

    /** Whether a line is a name and a date: "Jane Doe - 3 May 2020". */
    static boolean isNameAndDate(String text, DateStyle style) {
        String[] parts = text.length() < 80 ? SEPARATOR.split(text, 2) : new String[0];
        return parts.length == 2 && WrittenDate.ofDateLine(parts[1], style).isPresent();
    }

    private static void add(List<String> more, List<String> names) {
        for (String name : more) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }
}
