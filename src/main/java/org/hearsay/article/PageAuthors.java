package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Page.Marked;
import org.hearsay.article.Page.Promise;

/** The people who wrote an article. */
final class PageAuthors {

    private static final String[] META = {"author", "parsely-author", "article:author", "article:author_name", "byl", "byline", "article_author", "dc.creator", "dcterms.creator", "dcsext.author", "authors", "article.author", "sailthru.author", "cxenseparse:author", "citation_author", "creator"};

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
    static List<String> shown(Page page, Head head) {
        List<String> names = new ArrayList<>();
        for (int i = head.start(); i < head.end(); i++) {
            String text = page.blocks().get(i).text();
            if (LineKind.isByline(text)) {
                add(Names.ofByline(text), names);
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

    private static void add(List<String> more, List<String> names) {
        for (String name : more) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }
}
