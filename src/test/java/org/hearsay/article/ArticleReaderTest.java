package org.hearsay.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour board blames ferry firm | Seaport Courier</title></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article><h1>Harbour board blames ferry firm</h1><p class="byline">By Ines Holm</p><time datetime="2021-03-05">5 March 2021</time>
            <p>The harbour board said on Friday that the ferry company had ignored three warnings about the café’s slipway.</p>
            <p>“We told them in January, and again in February,” said Olaf Brandt, who heads the board of the port.</p>
            <p>The company denied the claim, and said it would answer every question that inspectors might have.</p></article>
            <footer><p>Copyright Seaport Courier. All rights reserved by the publishers of this newspaper, 2021.</p></footer></body></html>
            """;

    @TempDir
    Path folder;

    private final ArticleReader reader = new ArticleReader();

    static Article only(Stream<Reading> readings) {
        List<Reading> all = readings.toList();
        assertThat(all).hasSize(1);
        assertThat(all.get(0)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) all.get(0)).article();
    }

    private Article read(String name, byte[] content) throws IOException {
        return only(reader.read(Files.write(folder.resolve(name), content)));
    }

    private String failure(String name, byte[] content) throws IOException {
        List<Reading> all = reader.read(Files.write(folder.resolve(name), content)).toList();
        assertThat(all).hasSize(1);
        assertThat(all.get(0)).isInstanceOf(Reading.Failed.class);
        Reading.Failed failed = (Reading.Failed) all.get(0);
        assertThat(failed.source()).contains(name);
        return failed.reason();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static void assertIsThePage(Article article) {
        assertThat(article.title()).isEqualTo("Harbour board blames ferry firm");
        assertThat(article.date()).contains(LocalDate.of(2021, 3, 5));
        assertThat(article.authors()).containsExactly("Ines Holm");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.paragraphs()).hasSize(3).allSatisfy(paragraph -> assertThat(paragraph.kind()).isEqualTo(Paragraph.Kind.TEXT));
        assertThat(article.text()).startsWith("The harbour board said").contains("café’s slipway").endsWith("inspectors might have.").doesNotContain("Copyright", "Sport", "By Ines");
    }

    @Test
    void readsAPage() throws IOException {
        assertIsThePage(read("page.html", PAGE.getBytes(UTF_8)));
    }

    @Test
    void refusesATextThatIsNoArticleForItsLength() throws IOException {
        assertThat(failure("long.txt", "The board of the town said so on Friday. ".repeat(5_000).getBytes(UTF_8))).isEqualTo("its text has 204999 characters, more than any article (200000)");
    }

    @Test
    void unpacksGzipWhateverTheNameSays() throws IOException {
        assertIsThePage(read("page.html.gz", gzip(PAGE.getBytes(UTF_8))));
        assertIsThePage(read("page.html", gzip(PAGE.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsTheCharsetThatThePageIsIn(String charset) throws IOException {
        String declared = charset.startsWith("UTF-16") ? "utf-8" : charset;
        assertIsThePage(read("page.html", PAGE.replace("utf-8", declared).getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void readsLongTextsBeyondLatinWhereverTheirStartIsCut(int shift) throws IOException {
        Article russian = read("news.txt", ("x".repeat(shift) + "Банк сообщил во вторник, что хакеры не украли деньги, и что он продолжит работу. ".repeat(60)).getBytes(UTF_8));
        assertThat(russian.language()).isEqualTo("ru");
        Article japanese = read("news.html", ("<p>" + "x".repeat(shift) + "銀行は火曜日に攻撃を受けたと発表した。".repeat(90)).getBytes(UTF_8));
        assertThat(japanese.language()).isEqualTo("ja");
    }

    @Test
    void doesNotBelieveAWrongCharset() throws IOException {
        assertIsThePage(read("page.html", PAGE.replace("utf-8", "iso-8859-1").getBytes(UTF_8)));
        assertIsThePage(read("page.html", PAGE.replace("utf-8", "no-such-charset").getBytes(UTF_8)));
        assertIsThePage(read("page.html", PAGE.getBytes("windows-1252")));
    }

    @Test
    void paragraphsArePartedByOneEmptyLineAndTheirSpansAreExact() throws IOException {
        Article article = read("page.html", PAGE.replace("three warnings", "three&nbsp;&shy;warn&#8203;ings\n\t ").getBytes(UTF_8));
        assertThat(article.text()).contains("ignored three warnings about");
        assertThat(article.paragraphs().stream().map(paragraph -> paragraph.span().of(article.text())).toList()).isEqualTo(List.of(article.text().split("\n\n")));
    }

    @Test
    void readsLinesOfJson() throws IOException {
        String lines = """
                {"url": "https://example.org/a", "html": %s}

                {"url": "https://example.org/b", "text": "The bank said on Monday that it had paid. It gave no sum.", "title": "Bank pays", "date": "2020-02-03", "authors": ["Jo Lund"], "publisher": "The Ledger"}
                {"url": "https://example.org/c"}
                {"url":
                """.formatted(new com.google.gson.Gson().toJson(PAGE));
        List<Reading> all = reader.read(Files.writeString(folder.resolve("articles.jsonl"), lines)).toList();
        assertThat(all).hasSize(4);
        assertIsThePage(((Reading.Read) all.get(0)).article());
        Article second = ((Reading.Read) all.get(1)).article();
        assertThat(second.identity()).isEqualTo("https://example.org/b");
        assertThat(second.title()).isEqualTo("Bank pays");
        assertThat(second.date()).contains(LocalDate.of(2020, 2, 3));
        assertThat(second.authors()).containsExactly("Jo Lund");
        assertThat(second.publisher()).contains("The Ledger");
        assertThat(all.get(2)).isEqualTo(new Reading.Failed(folder.resolve("articles.jsonl") + "#L4", "this JSON object has no text in a field \"html\" or \"text\""));
        assertThat(((Reading.Failed) all.get(3)).source()).endsWith("#L5");
    }

    @Test
    void knowsASavedPageByItsFirstLine() throws IOException {
        String message = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n" + PAGE + "\n--b--\n";
        assertIsThePage(read("saved", message.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%1$s%2$s", "%1$s\n\n%2$s", "[%1$s,\n%2$s]", "[\n  %1$s,\n  %2$s\n]\n", "\ufeff%1$s%2$s", "[%1$s]\n[%2$s]"})
    void readsJsonThatRunsOverManyLines(String file) throws IOException {
        String one = "{\n  \"url\": \"https://example.org/a\",\n  \"tags\": [\"ferry\", {\"x\": 1}],\n  \"html\": %s\n}".formatted(new com.google.gson.Gson().toJson(PAGE));
        String two = "{\n  \"text\": \"The bank said on Monday that it had paid. It gave no sum.\",\n  \"title\": \"Bank pays\"\n}";
        List<Reading> all = reader.read(Files.writeString(folder.resolve("articles.json"), file.formatted(one, two))).toList();
        assertThat(all).hasSize(2);
        assertIsThePage(((Reading.Read) all.get(0)).article());
        Article second = ((Reading.Read) all.get(1)).article();
        assertThat(second.title()).isEqualTo("Bank pays");
        assertThat(second.identity()).endsWith("articles.json#2");
    }

    @Test
    void saysWhereJsonOverManyLinesIsBroken() throws IOException {
        String good = "{\n\"text\": \"The bank said on Monday that it had paid. It gave no sum.\"\n}\n";
        for (String bad : List.of("{\n\"text\": \"cut", "{\n\"text\" \"no colon\"}", "and more of it", "]}", "{\n\"text\":\n" + "[".repeat(100_000))) {
            List<Reading> all = reader.read(Files.writeString(folder.resolve("bad.json"), good + bad)).toList();
            assertThat(all).hasSize(2);
            assertThat(all.get(0)).isInstanceOf(Reading.Read.class);
            assertThat(((Reading.Failed) all.get(1)).source()).endsWith("bad.json#2");
            assertThat(((Reading.Failed) all.get(1)).reason()).startsWith("this is no JSON");
        }
        List<Reading> tooLong = reader.read(Files.writeString(folder.resolve("long.json"), good + "{\n\"text\": \"" + "word ".repeat(2_000_000) + "\"}")).toList();
        assertThat(((Reading.Failed) tooLong.get(1)).reason()).isEqualTo("this JSON value is longer than 8 million characters");
    }

    @Test
    void readsSavedPagesOfManyParts() throws IOException {
        String message = """
                From: <Saved by a browser>\r
                Snapshot-Content-Location: https://example.org/ferry\r
                MIME-Version: 1.0\r
                Content-Type: multipart/related;\r
                \ttype="text/html";\r
                \tboundary="----cut"\r
                \r
                ------cut\r
                Content-Type: image/gif\r
                Content-Transfer-Encoding: base64\r
                \r
                R0lGODlhAQABAAAAACw=\r
                ------cut\r
                Content-Type: text/html; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                """ + PAGE.replace("=", "=3D").replace("é", "=C3=A9").replace("’", "=E2=80=99").replace("“", "=E2=80=9C").replace("”", "=E2=80=9D").replace("warnings about", "warn=\r\nings about") + "\r\n------cut--\r\n";
        Article article = read("page.mhtml", message.getBytes(UTF_8));
        assertIsThePage(article);
        assertThat(article.url()).contains("https://example.org/ferry");
    }

    @Test
    void readsFilesThatAFeedInTheirFolderLinksTo() throws IOException {
        Files.writeString(folder.resolve("ferry.html"), PAGE);
        Files.writeString(folder.resolve("bank.txt"), "The bank said on Monday that it had paid.\n\nIt gave no sum, and no reason.");
        String feed = """
                <?xml version="1.0"?><rss version="2.0"><channel><title>The Ledger</title><link>https://example.org/</link><description>d</description>
                <item><title>Ferry</title><link>ferry.html</link></item>
                <item><title>Bank pays</title><link>bank.txt</link><pubDate>Mon, 03 Feb 2020 10:00:00 GMT</pubDate></item>
                <item><title>Outside</title><link>../../etc/passwd</link></item>
                <item><title>Itself</title><link>feed.xml</link></item></channel></rss>
                """;
        List<Reading> all = reader.read(Files.writeString(folder.resolve("feed.xml"), feed)).toList();
        assertThat(all).hasSize(4);
        assertIsThePage(((Reading.Read) all.get(0)).article());
        Article bank = ((Reading.Read) all.get(1)).article();
        assertThat(bank.title()).isEqualTo("Bank pays");
        assertThat(bank.date()).contains(LocalDate.of(2020, 2, 3));
        assertThat(bank.publisher()).contains("The Ledger");
        assertThat(((Reading.Failed) all.get(2)).reason()).contains("outside of the feed's folder");
        assertThat(((Reading.Failed) all.get(3)).reason()).contains("another feed");
    }

    @Test
    void feedsMayNotNameOtherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><rss version=\"2.0\"><channel><title>&s;</title><link>x</link><description>d</description>"
                + "<item><title>&s;</title><description>&s;</description></item></channel></rss>";
        assertThat(failure("feed.xml", feed.getBytes(UTF_8))).contains("DOCTYPE").doesNotContain("the secret");
    }

    @Test
    void readsTheFilesOfAFolderInOrderAndLeavesOutWhatBelongsToThem() throws IOException {
        Files.writeString(folder.resolve("b.html"), PAGE);
        Files.writeString(folder.resolve("a.txt"), "The bank said on Monday that it had paid. It gave no sum.");
        Files.writeString(folder.resolve("style.css"), "p { color: red }");
        Files.createDirectories(folder.resolve("b_files"));
        Files.writeString(folder.resolve("b_files/frame.html"), PAGE);
        assertThat(reader.read(folder).map(reading -> ((Reading.Read) reading).article().source())).containsExactly(folder.resolve("a.txt").toString(), folder.resolve("b.html").toString());
    }

    @Test
    void rawTextStaysAsItIs() throws IOException {
        String text = "\ufeffBy Jo Lund\r\n\r\nThe\u00a0bank  said on Monday that it had paid.\r\nREAD MORE: Bank sued over fees\n\n";
        Article article = only(reader.readRaw(Files.writeString(folder.resolve("a.txt"), text)));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.paragraphs().stream().map(Paragraph::kind)).containsExactly(Paragraph.Kind.FURNITURE, Paragraph.Kind.TEXT, Paragraph.Kind.LINK);
        assertThat(article.paragraphs().get(1).span().of(text)).isEqualTo("The\u00a0bank  said on Monday that it had paid.");
        assertThat(article.authors()).containsExactly("Jo Lund");
    }

    @Test
    void saysWhyAnInputIsNotRead() throws IOException {
        assertThat(reader.read(folder.resolve("missing.html")).toList()).containsExactly(new Reading.Failed(folder.resolve("missing.html").toString(), "there is no such file"));
        assertThat(failure("empty.html", new byte[0])).isEqualTo("it is empty");
        assertThat(failure("blank.html", " \n\t ".getBytes(UTF_8))).contains("nothing but white space");
        assertThat(failure("paper.html", "%PDF-1.7 ...".getBytes(UTF_8))).contains("a PDF document");
        byte[] noise = new byte[5000];
        new java.util.Random(1).nextBytes(noise);
        noise[0] = 'x';
        assertThat(failure("noise.txt", noise)).contains("binary data");
        assertThat(failure("cut.html.gz", java.util.Arrays.copyOf(gzip(PAGE.getBytes(UTF_8)), 200))).isNotBlank();
        assertThat(failure("big.txt", "All work and no play. ".repeat(500_000).getBytes(UTF_8))).contains("larger than 8 MB");
        assertThat(failure("bomb.html.gz", gzip(new byte[60_000_000]))).isNotBlank();
    }

    @Test
    void aFolderWithNothingToReadIsNamed() throws IOException {
        assertThat(reader.read(folder).toList()).containsExactly(new Reading.Failed(folder.toString(), "this folder has no file that is a page, a text or an archive of them"));
        Files.writeString(folder.resolve("page.html"), PAGE);
        assertThat(reader.readRaw(folder).toList()).containsExactly(new Reading.Failed(folder.toString(), "this folder has no file that is a plain text (*.txt)"));
        assertThat(reader.read(folder).toList()).hasSize(1).allMatch(Reading.Read.class::isInstance);
    }

    @Test
    void pagesWithoutAnArticleAreNotMadeIntoOne() throws IOException {
        StringBuilder home = new StringBuilder("<html><head><title>The Courier</title></head><body><h1>The Courier</h1>");
        for (int i = 0; i < 40; i++) {
            home.append("<div class=card><h3><a href=/").append(i).append(">Council votes on plan number ").append(i).append(" for the old market</a></h3><p><a href=/").append(i)
                    .append(">Members of the council met on Tuesday to discuss it.</a></p></div>");
        }
        assertThat(failure("home.html", home.append("</body></html>").toString().getBytes(UTF_8))).contains("no article found");
        assertThat(failure("gallery.html", "<html><body><h1>Pictures</h1><img src=a><p>One</p><img src=b><p>Two</p></body></html>".getBytes(UTF_8))).contains("no article found");
    }
}
