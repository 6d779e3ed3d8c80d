package org.hearsay.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Page.Marked;
import org.hearsay.article.Page.Promise;
import org.hearsay.article.date.DateLabel;
import org.hearsay.article.date.DateStyle;
import org.hearsay.article.date.WrittenDate;

/** The day on which an article was published, as its own readers saw it. */
final class PageDate {

    private static final Pattern IN_URL = Pattern.compile("[/_-]((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](0?[1-9]|[12]\\d|3[01])(?![\\d])|[/_-]((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final String[] META = {
            "article:published_time", "og:article:published_time", "article:published", "datepublished", "date.release", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "published_at", "publication_date",
            "publish-date", "publish_date", "pubdate", "pub_date", "publishdate", "og:datepublished", "og:published_time", "bt:pubdate", "article_date_original", "dcsext.articlefirstpublished", "dc.date.issued", "dcterms.created",
            "dcterms.issued", "dc.date", "dcterms.date", "dc.created", "datecreated", "article.published", "article.created", "displaydate", "originalpublicationdate", "date", "ptime", "rnews:datepublished", "uploaddate"};

    private final Page page;
    private final Head head;
    private final DateStyle style;

    private PageDate(Page page, Head head, DateStyle style) {
        this.page = page;
        this.head = head;
        this.style = style;
    }

    static Optional<LocalDate> of(Page page, JsonLd data, Head head, String url, DateStyle style) {
        PageDate read = new PageDate(page, head, style);
        return read.shown()
                .or(() -> read.stated(data, url))
                .or(() -> inUrl(url))
                .or(read::mentioned)
                .or(read::elsewhere);
    }

    /** The date line in the article's head: behind the headline, or else shortly before it. */
    private Optional<LocalDate> shown() {
        return shown(Math.max(head.start(), head.headline()), head.end()).or(() -> shown(Math.max(head.start(), head.headline() - 3), head.headline()));
    }

    private Optional<LocalDate> shown(int start, int end) {
        Optional<LocalDate> update = Optional.empty();
        for (String text : candidates(start, end)) {
            Optional<LocalDate> date = published(text);
            if (date.isPresent() && !DateLabel.isUpdate(text)) {
                return date;
            }
            update = update.isPresent() ? update : date;
        }
        return update;
    }

    /** The texts between two blocks that should hold a date: those of elements made for it, and short ones that look like it. */
    private List<String> candidates(int start, int end) {
        List<String> found = new ArrayList<>();
        for (Marked marked : page.marked()) {
            if (marked.promise() == Promise.DATE && marked.block() >= start && marked.block() < end) {
                String text = marked.element().text();
                if (text.length() <= 120) {
                    found.add(text);
                    found.add(marked.element().attr("datetime"));
                }
            }
        }
        for (int i = start; i < end; i++) {
            Block block = page.blocks().get(i);
            String text = block.text();
            boolean prose = LineKind.endsSentence(text) && block.words() > 12;
            if (text.length() <= 160 && !prose && (DateLabel.isIn(text) || LineKind.isByline(text) || PageAuthors.isNameAndDate(text, style) || WrittenDate.ofDateLine(text, style).isPresent())) {
                found.add(text);
            }
        }
        return found;
    }

    /** A date in any short line of the head. */
    private Optional<LocalDate> mentioned() {
        for (int i = head.start(); i < head.end(); i++) {
            Block block = page.blocks().get(i);
            Optional<LocalDate> date = block.words() <= 10 && !LineKind.endsSentence(block.text()) && !block.box().isWithin(ClassHints.CAPTION) ? WrittenDate.in(block.text(), style) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Of "Updated: 3 May 2020 | Published: 1 May 2020" the latter. */
    private Optional<LocalDate> published(String text) {
        int label = DateLabel.published(text);
        return (label > 0 ? WrittenDate.in(text.substring(label), style) : Optional.<LocalDate>empty()).or(() -> WrittenDate.in(text, style));
    }

    /** The date of the metadata; the URL's where it is the day before or after, for metadata often count in another time zone. */
    private Optional<LocalDate> stated(JsonLd data, String url) {
        Optional<LocalDate> date = WrittenDate.inMetadata(data.published(), style);
        for (int i = 0; date.isEmpty() && i < META.length; i++) {
            date = WrittenDate.inMetadata(page.firstMeta(META[i]), style);
        }
        return date.map(day -> inUrl(url).filter(inUrl -> Math.abs(inUrl.toEpochDay() - day.toEpochDay()) == 1).orElse(day));
    }

    /** A machine-readable or labelled date anywhere that is not beside the article. */
    private Optional<LocalDate> elsewhere() {
        for (Marked marked : page.marked()) {
            if (marked.promise() == Promise.DATE && marked.sure() && (marked.box() == null || !marked.box().beside)) {
                String value = marked.element().attr("datetime").isEmpty() ? marked.element().attr("content") : marked.element().attr("datetime");
                Optional<LocalDate> date = WrittenDate.inMetadata(value.isEmpty() ? marked.element().text() : value, style);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        for (Block block : page.blocks()) {
            if (block.words() < 25 && !block.box().beside) {
                Optional<LocalDate> date = DateLabel.isIn(block.text()) ? WrittenDate.in(block.text(), style) : WrittenDate.ofDateLine(block.text(), style);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> inUrl(String url) {
        Matcher matcher = IN_URL.matcher(url.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.group(1) != null ? 1 : 4;
        return WrittenDate.in(matcher.group(group + 2) + " " + month(matcher.group(group + 1)) + " " + matcher.group(group));
    }

    private static String month(String written) {
        String[] names = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
        return Character.isDigit(written.charAt(0)) ? names[Integer.parseInt(written) - 1] : written;
    }
}
