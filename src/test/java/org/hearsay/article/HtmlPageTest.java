package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Paragraph.Kind;
import org.hearsay.article.source.Source;
import org.hearsay.article.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final String ONE = "The ministry said on Tuesday that thieves had copied the tax records of two million people.";
    private static final String TWO = "Officials learned of the theft in March, but told nobody, according to a report by the auditor.";
    private static final String THREE = "“We were not asked, and we were not told,” said Ada Quist, who sits on the oversight board.";
    private static final String BODY = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
    private static final String TEXT = ONE + "\n\n" + TWO + "\n\n" + THREE;

    private static Article read(String html) {
        return ((Reading.Read) HtmlPage.read(new Source.Page("page.html", Optional.empty(), html, Stated.NOTHING))).article();
    }

    private static Article page(String head, String body) {
        return read("<!DOCTYPE html><html><head><title>Thieves copy tax records - The Daily Quay</title>" + head + "</head><body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<nav><p>Read all our stories about taxes, thieves and ministries in this section.</p></nav>",
            "<div class='related-stories'><h3>Related</h3><p>An older story said that the ministry had lost its keys, twice.</p></div>",
            "<aside><p>Our newsroom follows the money of ministries, every single day of the year.</p></aside>",
            "<div id='commentsSection'><p>I think that this is a scandal, and I have said so for many years now.</p></div>",
            "<div class=\"share-bar\"><p>Share this story with all of your friends, wherever they may be reading.</p></div>",
            "<p>READ MORE: Auditor says ministry hid a second theft from its board</p>",
            "<p><strong>Also read:</strong> <a href=/x>Auditor says ministry hid a second theft</a></p>",
            "<p>Sign up for our daily newsletter and get the news of the quay in your inbox, free.</p>",
            "<p>Follow The Daily Quay on Twitter and Facebook for more of this.</p>",
            "<figure><img src=a.jpg><figcaption>The ministry’s building in the old town, seen on Monday.</figcaption></figure>",
            "<div style='display: none'><p>This paragraph is hidden from every reader of the page, always.</p></div>",
            "<p>Advertisement</p>", "<p>Story continues below advertisement</p>", "<script>var said = 'The minister said nothing, on Tuesday or ever.';</script>",
            "<p><a href=/1>Minister denies it all</a> | <a href=/2>Auditor’s report in full</a> | <a href=/3>Who is Ada Quist?</a></p>",
            "<footer><p>The Daily Quay is published by Quay Media, which is responsible for its content.</p></footer>",
            "<ul class='latest'><li><a href=/1>Minister denies it all</a><p>He said so in a speech on Monday.</p></li><li><a href=/2>Auditor’s report in full now</a><p>It has four hundred pages of text.</p></li>"
                    + "<li><a href=/3>Who is Ada Quist, really?</a><p>She has sat on the board for nine years.</p></li></ul>"})
    void leavesOutWhatIsNotTheArticle(String beside) {
        assertThat(page("", "<article><h1>Thieves copy tax records</h1><p>" + ONE + "</p>" + beside + "<p>" + TWO + "</p><p>" + THREE + "</p></article>").text()).isEqualTo(TEXT);
        assertThat(page("", "<h1>Thieves copy tax records</h1><div class=story><p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p></div>" + beside).text()).isEqualTo(TEXT);
    }

    @Test
    void dropsControlCharactersInsideWords() {
        String broken = ONE.replaceFirst("ini", "in\u007f\u0085i");
        assertThat(page("", "<article><h1>Thieves copy tax records</h1><p>" + broken + "</p><p>" + TWO + "</p><p>" + THREE + "</p></article>").text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<article>%s</article>", "<div id=content><div class='col-8 x'>%s</div></div>", "<table><tr><td>%s</td></tr></table>", "<div class='has-sidebar no-comments'>%s</div>", "<form><main>%s</main></form>", "<div class='article-body paywall'>%s</div>"})
    void findsTheArticleInAnyLayout(String layout) {
        assertThat(page("", "<h1>Thieves copy tax records</h1>" + layout.formatted(BODY)).text()).isEqualTo(TEXT);
    }

    @Test
    void joinsAnArticleThatIsCutIntoBoxes() {
        String cut = "<section class='part p1'><p>" + ONE + "</p></section><section class='part p2'><p>" + TWO + "</p></section><section class='part p3'><p>" + THREE + "</p></section>";
        assertThat(page("", "<h1>Thieves copy tax records</h1><div>" + cut + "</div>").text()).isEqualTo(TEXT);
    }

    @Test
    void tellsParagraphsApartAtDoubleLineBreaks() {
        assertThat(page("", "<h1>Thieves copy tax records</h1><div>" + ONE + "<br><br>" + TWO + "<br> <br/>" + THREE + "</div>").text()).isEqualTo(TEXT);
    }

    @Test
    void knowsHeadingsListsAndQuotes() {
        Article article = page("", "<article><h1>Thieves copy tax records</h1><p>" + ONE + "</p><h2>What was taken</h2><ul><li>Names and addresses of all who paid.</li><li>The sums that they paid, for nine years.</li></ul><blockquote><p>" + THREE
                + "</p></blockquote><p>" + TWO + "</p></article>");
        assertThat(article.paragraphs().stream().map(Paragraph::kind)).containsExactly(Kind.TEXT, Kind.HEADING, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.QUOTE, Kind.TEXT);
    }

    @Test
    void keepsTheStandfirst() {
        Article article = page("", "<header><h1>Thieves copy tax records</h1><p class='article-standfirst'>The auditor blames the ministry for nine months of silence.</p><p class=byline>By Tom Berg</p></header><div class='article-body'>" + BODY + "</div>");
        assertThat(article.text()).isEqualTo("The auditor blames the ministry for nine months of silence.\n\n" + TEXT);
    }

    @Test
    void takesTheHeadlineThatReadersSee() {
        assertThat(page("<meta property=og:title content='WATCH: Tax thieves!'>", "<h1>Thieves copy tax records</h1>" + BODY).title()).isEqualTo("Thieves copy tax records");
        assertThat(page("<meta property=og:site_name content='The Daily Quay'>", BODY).title()).isEqualTo("Thieves copy tax records");
        assertThat(page("", "<h1>The Daily Quay</h1><h2>Thieves copy tax records</h2>" + BODY).title()).isEqualTo("Thieves copy tax records");
        assertThat(page("", "<h1>Opinion | Thieves copy tax records</h1>" + BODY).title()).isEqualTo("Thieves copy tax records");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', value = {
            "<meta property='article:published_time' content='2023-05-02T03:10:00Z'> § <time>May 1, 2023, 11.10 p.m. EDT</time>",
            "<meta property='article:published_time' content='2023-05-01T10:00:00Z'> § ''",
            "'' § <p class=dates>Updated: 4 May 2023 | Published: 1 May 2023</p>",
            "'' § <p>By Tom Berg | 1 May 2023</p>",
            "<link rel=canonical href='https://quay.example/2023/may/01/tax'> § ''",
            "'<meta name=date content=\"20230501\">' § ''",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-05-01\"}</script> § <p>The fire of June 3 1987 is remembered</p>"})
    void takesTheDayThatReadersSee(String head, String line) {
        assertThat(page(head, "<h1>Thieves copy tax records</h1>" + line + "<div>" + BODY + "</div>").date()).contains(LocalDate.of(2023, 5, 1));
    }

    @Test
    void makesNoDateOutOfTheNews() {
        assertThat(page("", "<div>The Daily Quay, Sunday, December 24, 2023</div><nav>x</nav><p>menu</p><p>a</p><p>b</p><p>c</p><h1>Thieves copy tax records</h1><div>" + BODY.replace("in March,", "on 3 March 2021,") + "</div>").date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Tom Berg and Lea van Dam", "BY Tom Berg and Lea van Dam | The Daily Quay", "Written by Tom Berg, Lea van Dam", "By Tom Berg, Lea van Dam and staff", "By Tom Berg & Lea van Dam, May 1, 2023"})
    void readsByLines(String line) {
        assertThat(page("", "<h1>Thieves copy tax records</h1><p>" + line + "</p><div>" + BODY + "</div>").authors()).containsExactly("Tom Berg", "Lea van Dam");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"@context\":\"http://127.0.0.1:1/never-fetched\",\"@type\":\"NewsArticle\",\"headline\":\"Thieves copy tax records\",\"author\":{\"@type\":\"Person\",\"name\":\"Tom Berg\"},\"publisher\":{\"name\":\"The Daily Quay\"}}",
            "[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"author\":[\"Tom Berg\"],\"publisher\":\"The Daily Quay\"}]",
            "{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#p\"},\"publisher\":{\"@id\":\"#o\"}},{\"@id\":\"#p\",\"@type\":\"Person\",\"name\":\"Tom Berg\"},{\"@id\":\"#o\",\"@type\":\"Organization\",\"name\":\"The Daily Quay\"}]}",
            "<!-- {\"@type\":\"NewsArticle\",\"author\":\"Tom Berg, The Daily Quay\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Daily Quay\"}} -->",
            "{'@type':'NewsArticle','author':'By Tom Berg','publisher':{'name':'The Daily Quay',},}"})
    void readsJsonLdOfEveryShape(String json) {
        Article article = page("<script type='application/ld+json'>" + json + "</script>", "<h1>Thieves copy tax records</h1>" + BODY);
        assertThat(article.authors()).containsExactly("Tom Berg");
        assertThat(article.publisher()).contains("The Daily Quay");
    }

    @Test
    void salvagesBrokenJsonLd() {
        Article article = page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-05-01\",\"author\":[{\"@type\":\"Person\",\"name\":\"Tom Berg\"}],\"description\":\"he said \"no\" to it\"</script>", BODY);
        assertThat(article.date()).contains(LocalDate.of(2023, 5, 1));
        assertThat(article.authors()).containsExactly("Tom Berg");
    }

    @Test
    void namesThePublisherOfAKnownDomainElseTheDomain() {
        assertThat(page("<link rel=canonical href='https://www.reuters.com/x'>", BODY).publisher()).contains("Reuters");
        assertThat(page("<link rel=canonical href='https://news.quay.co.uk/x'>", BODY).publisher()).contains("quay.co.uk");
    }

    @Test
    void tellsTheLanguage() {
        assertThat(page("", "<h1>Steuerdaten kopiert</h1><p>Das Ministerium sagte am Dienstag, dass Diebe die Steuerdaten von zwei Millionen Menschen kopiert haben.</p><p>Die Beamten wussten es seit März, aber sie sagten es niemandem.</p>").language())
                .isEqualTo("de");
        assertThat(read("<html lang=de><h1>Thieves copy tax records</h1>" + BODY).language()).isEqualTo("en");
        assertThat(Language.of("Xyz qwrt plmn", "")).isEqualTo(Language.UNKNOWN);
        assertThat(Language.of("Tokio", "ja-JP")).isEqualTo("ja");
    }

    @Test
    void twoReadingsAreEqual() {
        String html = "<h1>Thieves copy tax records</h1><p>By Tom Berg</p>" + BODY;
        assertThat(List.of(page("", html), page("", html)).stream().distinct()).hasSize(1);
    }
}
