package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Paragraph.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String SAVED = """
            close iconmenu iconsearch iconshare iconprint iconmail iconprev iconnext iconplay iconpause iconfull iconzoom iconback iconhome iconstar
            3 Feb, 2020 10:15

            Port workers end strike - union

            Port workers end strike - union

            The union said on Monday that its members would go back to work. Ships had waited for nine days.

            READ MORE: Harbour board sues union over lost trade

            Neither side would say what had been agreed.
            """;

    private static Article clean(String text) {
        return ((Reading.Read) new ArticleReader().readText("a text", text)).article();
    }

    private static List<Kind> kinds(String text) {
        return clean(text).paragraphs().stream().map(Paragraph::kind).toList();
    }

    @Test
    void cleansASavedPage() {
        Article article = clean(SAVED);
        assertThat(article.title()).isEqualTo("Port workers end strike - union");
        assertThat(article.date()).contains(LocalDate.of(2020, 2, 3));
        assertThat(article.text()).isEqualTo("The union said on Monday that its members would go back to work. Ships had waited for nine days.\n\nHarbour board sues union over lost trade\n\nNeither side would say what had been agreed.");
        assertThat(article.paragraphs().stream().map(Paragraph::kind)).containsExactly(Kind.TEXT, Kind.LINK, Kind.TEXT);
    }

    @Test
    void joinsLinesThatWereWrapped() {
        String wrapped = "The union said on Monday that its members would go back to work after\nnine days, though neither side would say what had been agreed between the\nboard and the workers of the port.\n\nShips had waited for nine days, and some of them had left for other ports\nalong the coast, where they were unloaded by night and by people who had\nnever done it before.";
        assertThat(clean(wrapped).paragraphs()).hasSize(2);
        assertThat(clean(wrapped).text()).contains("back to work after nine days, though");
        assertThat(clean("The union said so on Monday.\nShips had waited for nine days.\nNeither side would say more.").paragraphs()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hackers insert false news into broadcaster’s site", "Great! We went twice.", "By Monday the ships had left.", "Read more than one source, he said.", "On 3 February 2020 the strike ended.", "Share prices fell.", "More: that is what they want, he said."})
    void losesNoNewsWhenInDoubt(String line) {
        assertThat(kinds(line)).allSatisfy(kind -> assertThat(kind.isRead()).isTrue());
    }

    @Test
    void readsNearlyAllOfTheTextsThatOthersAreMeasuredOn() throws IOException {
        Path data = Path.of("../shared/data");
        Assumptions.assumeTrue(Files.exists(data), "the evaluation data are not here");
        for (String set : List.of("casie", "polnear", "geowebnews", "eurepoc")) {
            try (Stream<Reading> readings = new ArticleReader().readRaw(data.resolve(set).resolve("text"))) {
                List<Article> articles = readings.map(reading -> ((Reading.Read) reading).article()).toList();
                long all = articles.stream().mapToLong(article -> article.paragraphs().size()).sum();
                long text = articles.stream().flatMap(article -> article.paragraphs().stream()).filter(paragraph -> paragraph.kind().isRead()).count();
                assertThat(text).as(set).isGreaterThan(all * 99 / 100);
                assertThat(articles.stream().filter(article -> !article.language().equals("en")).count()).as("not English in " + set).isLessThanOrEqualTo(articles.size() / 100);
            }
        }
    }
}
