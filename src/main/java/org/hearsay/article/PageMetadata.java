package org.hearsay.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.date.DateStyle;
import org.hearsay.article.date.WrittenDate;
import org.hearsay.article.source.Source;
import org.hearsay.article.source.Stated;
import org.jsoup.nodes.Element;

/** Settles what a page says about its article, in the order that the package's description gives. */
final class PageMetadata {

    private final Page page;
    private final JsonLd data;
    private final Stated stated;
    private final Optional<String> url;
    private final Optional<String> publisher;
    private final Headline headline;
    private final List<String> statedAuthors;

    PageMetadata(Page page, JsonLd data, Source.Page source) {
        this.page = page;
        this.data = data;
        this.stated = source.stated();
        this.url = address(page, data, source.url());
        this.publisher = publisher();
        this.headline = Headline.of(page, data, publisher.orElse(""), host());
        this.statedAuthors = PageAuthors.stated(page, data, publisher.orElse(""));
    }

    Headline headline() {
        return headline;
    }

    /** The names of its authors that the page states for machines. */
    List<String> statedAuthors() {
        return statedAuthors;
    }

    /**
     * All that is said about the article.
     *
     * @param body the blocks of its body
     * @param language of these
     */
    Metadata read(List<Block> body, String language) {
        DateStyle style = DateStyle.of(page.language().toLowerCase(Locale.ROOT).startsWith(language) ? page.language() : language);
        // The first blocks may be a standfirst, which stands before the by-line.
        Head head = new Head(page, headline.block(), index(body, 2), index(body, body.size() - 1));
        List<String> authors = statedAuthors.isEmpty() ? PageAuthors.shown(page, head, style) : statedAuthors;
        return new Metadata(
                url,
                headline.text().isEmpty() ? stated.title() : headline.text(),
                PageDate.of(page, data, head, url.orElse(""), style).or(() -> WrittenDate.inMetadata(stated.date(), style)),
                authors.isEmpty() ? stated.authors() : authors,
                publisher);
    }

    private int index(List<Block> body, int block) {
        return body.isEmpty() ? -1 : page.blocks().indexOf(body.get(Math.min(block, body.size() - 1)));
    }

    private static Optional<String> address(Page page, JsonLd data, Optional<String> given) {
        for (String stated : new String[] {page.canonical(), page.firstMeta("og:url"), data.url()}) {
            if (isWebAddress(stated)) {
                return Optional.of(stated);
            }
        }
        return given;
    }

    private static boolean isWebAddress(String stated) {
        try {
            URI uri = new URI(stated);
            return uri.getHost() != null && (uri.getScheme().equalsIgnoreCase("http") || uri.getScheme().equalsIgnoreCase("https"));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private Optional<String> publisher() {
        return Publishers.known(host())
                .or(() -> data.publisher().filter(PageMetadata::isName))
                .or(() -> markedPublisher().filter(PageMetadata::isName))
                .or(() -> Optional.of(page.firstMeta("og:site_name", "application-name", "dc.publisher", "publisher")).filter(PageMetadata::isName))
                .map(BodyText::clean)
                .or(() -> Optional.of(stated.publisher()).filter(PageMetadata::isName))
                .or(() -> Publishers.domain(host()));
    }

    /** Some fields hold an address, or an account on a social network. */
    private static boolean isName(String publisher) {
        return !publisher.isBlank() && !publisher.contains("://") && !publisher.strip().startsWith("@");
    }

    /** The publisher in microdata. */
    private Optional<String> markedPublisher() {
        for (Page.Marked marked : page.marked()) {
            if (marked.promise() == Page.Promise.PUBLISHER) {
                Element name = marked.element().selectFirst("[itemprop=name]");
                String found = name == null ? marked.element().text() : name.attr("content").isEmpty() ? name.text() : name.attr("content");
                if (!found.isBlank() && found.length() < 80) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private String host() {
        return url.map(Publishers::host).orElse("");
    }
}
