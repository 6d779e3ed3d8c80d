package org.hearsay.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

    private static final int SIZE = 2_000_000;
    private static final List<String> TOKENS = List.of("<p>", "</p>", "<div>", "</article>", "<table><tr><td>", "<script>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",", "<!--", "-->", "<![CDATA[", "\0", "&#0;", "&#xD800;",
            "\ud800", "<a href=", "<br>", "<svg>", "<template>", "<time datetime=\"2021-99-99\">", "]}}", "\"", "<meta name=author content=", "<h1>", "By ", "2021", "é", "<frameset>", "<plaintext>", "<select><option>", "{", "From: x\nMIME-Version: 1.0\n");

    private static Stream<Arguments> monsters() {
        String page = ArticleReaderTest.PAGE;
        return Stream.of(
                Arguments.of("a million nested tags", "<div>".repeat(1_000_000) + "x"),
                Arguments.of("nested tags of every kind", "<b><i><font><a><p><table><tr><td><ul><li>".repeat(150_000)),
                Arguments.of("nested tables", "<table><tr><td>".repeat(300_000)),
                Arguments.of("unclosed formatting", "<b>x <i>y ".repeat(400_000)),
                Arguments.of("unclosed paragraphs", "<p>The board said so. ".repeat(SIZE / 22)),
                Arguments.of("empty elements", "<p>".repeat(SIZE / 3)),
                Arguments.of("links", "<a href=x>y</a> ".repeat(SIZE / 16)),
                Arguments.of("line breaks", "<p>" + "x<br>".repeat(SIZE / 5)),
                Arguments.of("one long word", "<p>" + "x".repeat(SIZE)),
                Arguments.of("spaces", page.replace("three warnings", "three" + " ".repeat(SIZE - 3000) + "warnings")),
                Arguments.of("entities", "<p>" + "&amp;&nbsp;&#8203;".repeat(SIZE / 18)),
                Arguments.of("attributes", "<p " + "a b=c ".repeat(SIZE / 6) + ">x"),
                Arguments.of("classes", "<p class='" + "share-article-body ".repeat(SIZE / 19) + "'>x"),
                Arguments.of("a comment without end", "<p>x<!--" + "-".repeat(SIZE)),
                Arguments.of("metadata", "<meta name=author content='By A B and C D'>".repeat(SIZE / 43)),
                Arguments.of("a long author", page.replace("By Ines Holm", "By " + "Ines and ".repeat(SIZE / 10))),
                Arguments.of("a long headline", page.replace("Harbour board", "Harbour - ".repeat(SIZE / 22))),
                Arguments.of("headings", "<h1>Harbour board blames ferry</h1>".repeat(SIZE / 36) + page),
                Arguments.of("deep JSON-LD", "<script type='application/ld+json'>" + "{\"@graph\":[".repeat(600_000) + "</script>" + page),
                Arguments.of("broken JSON-LD", "<script type='application/ld+json'>" + "{\"author\":[{\"name\":".repeat(300_000) + "</script>" + page),
                Arguments.of("long JSON-LD", "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" + "word \\\" ".repeat(800_000) + "</script>" + page),
                Arguments.of("zeros", page.replace(" ", " \0")),
                Arguments.of("date lines", "<p>17 Dec 2014 ".repeat(SIZE / 15)),
                Arguments.of("commas", "By Ann Lee, ".repeat(SIZE / 12)),
                Arguments.of("text without an end", "the board said and ".repeat(SIZE / 19)),
                Arguments.of("lines", "a\n".repeat(SIZE / 2)),
                Arguments.of("menu lines", "READ MORE: ".repeat(SIZE / 11)),
                Arguments.of("a feed of deep elements", "<?xml version='1.0'?><rss version='2.0'><channel>" + "<x>".repeat(100_000)),
                Arguments.of("message of many parts", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n" + "--x\n\n".repeat(SIZE / 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("monsters")
    void noInputTakesLong(String what, String content) {
        byte[] bytes = content.getBytes(UTF_8);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        List<Reading> readings = new ArticleReader().read("monster", bytes).toList();
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).as(what).isLessThan(Duration.ofSeconds(3));
        readings.forEach(HostileInputTest::assertIsSound);
    }

    private static void read(String name, byte[] content) {
        new ArticleReader().read(name, content).forEach(HostileInputTest::assertIsSound);
    }

    private static void assertIsSound(Reading reading) {
        if (reading instanceof Reading.Failed failed) {
            assertThat(failed.source()).isNotBlank();
            assertThat(failed.reason()).isNotBlank().doesNotContain("fault in Hearsay");
            return;
        }
        Article article = ((Reading.Read) reading).article();
        assertThat(article.text().chars().filter(c -> Character.isISOControl(c) && c != '\n').count()).isZero();
        assertThat(article.text()).doesNotContain("\n\n\n").isEqualTo(article.text().strip());
        assertThat(article.paragraphs()).isNotEmpty();
    }

    @Property(tries = 300)
    void brokenPagesGiveAnArticleOrAReason(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int wounds) {
        read("broken", wound(ArticleReaderTest.PAGE.getBytes(UTF_8), new Random(seed), wounds));
    }

    @Property(tries = 100)
    void noiseGivesAnArticleOrAReason(@ForAll byte[] noise) {
        read("noise", noise);
    }

    @Property(tries = 100)
    void brokenContainersGiveAnArticleOrAReason(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int wounds) throws IOException {
        Random random = new Random(seed);
        byte[] page = ArticleReaderTest.PAGE.getBytes(UTF_8);
        read("broken", wound(ArticleReaderTest.gzip(page), random, wounds));
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2021-03-05T12:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + (page.length + 44)
                + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        byte[] archive = (warc + new String(page, ISO_8859_1) + "\r\n\r\n").getBytes(ISO_8859_1);
        read("broken", wound(archive, random, wounds));
        read("broken", wound("<?xml version='1.0'?><rss version='2.0'><channel><title>T</title><item><title>One</title><link>one.html</link></item></channel></rss>".getBytes(UTF_8), random, wounds));
        read("broken", wound("{\"url\": \"http://a.example/\", \"text\": \"The board said so on Friday.\"}\n".repeat(3).getBytes(UTF_8), random, wounds));
    }

    @Test
    void brokenPagesOfRealSitesGiveAnArticleOrAReason() throws IOException {
        Path pages = Path.of("../shared/data/pages/html");
        Assumptions.assumeTrue(Files.exists(pages), "the pages of the metadata set are not here");
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.sorted().limit(8).toList()) {
                byte[] page;
                try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
                    page = in.readAllBytes();
                }
                for (int seed = 0; seed < 4; seed++) {
                    read("broken", wound(page, new Random(seed), 10 + 40 * seed));
                }
            }
        }
    }

    /** Cuts, doubles and exchanges bytes, and puts in what parsers stumble over. */
    private static byte[] wound(byte[] content, Random random, int wounds) {
        StringBuilder text = new StringBuilder(new String(content, ISO_8859_1));
        for (int i = 0; i < wounds && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            int length = Math.min(text.length() - at, 1 + random.nextInt(1 + random.nextInt(200)));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(at, text.substring(at, at + length));
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                case 3 -> text.insert(at, new String(TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8), ISO_8859_1));
                default -> text.setLength(random.nextInt(8) == 0 ? at : text.length());
            }
        }
        return text.toString().getBytes(ISO_8859_1);
    }
}
