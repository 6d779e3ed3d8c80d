package org.hearsay.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WebArchiveTest {

    @TempDir
    Path folder;

    private static byte[] http(String head, byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(UTF_8));
        out.write(body);
        return out.toByteArray();
    }

    private static byte[] chunked(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += 100) {
            int length = Math.min(100, body.length - at);
            out.write((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
            out.write(body, at, length);
            out.write("\r\n".getBytes(UTF_8));
        }
        out.write("0\r\n\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        byte[] page = ArticleReaderTest.PAGE.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            write(writer, "/plain", http("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: " + page.length, page));
            write(writer, "/picture", http("HTTP/1.1 200 OK\nContent-Type: image/gif", new byte[] {71, 73, 70}));
            write(writer, "/missing", http("HTTP/1.1 404 Not Found\nContent-Type: text/html", page));
            write(writer, "/chunked", http("HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", chunked(page)));
            byte[] packed = ArticleReaderTest.gzip(page);
            write(writer, "/packed", http("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\nContent-Length: " + packed.length, packed));
        }
        return out.toByteArray();
    }

    private static void write(WarcWriter writer, String path, byte[] http) throws IOException {
        writer.write(new WarcResponse.Builder(URI.create("https://seaport.example" + path)).date(Instant.parse("2021-03-05T12:00:00Z")).body(MediaType.HTTP_RESPONSE, http).build());
    }

    @ParameterizedTest
    @EnumSource(value = WarcCompression.class, names = {"NONE", "GZIP"})
    void readsTheResponsesThatArePages(WarcCompression compression) throws IOException {
        Path file = Files.write(folder.resolve("crawl.warc"), archive(compression));
        List<Article> articles = new ArticleReader().read(file).map(reading -> ((Reading.Read) reading).article()).toList();
        assertThat(articles.stream().map(article -> article.url().orElseThrow())).containsExactly("https://seaport.example/plain", "https://seaport.example/chunked", "https://seaport.example/packed");
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.title()).isEqualTo("Harbour board blames ferry firm");
            assertThat(article.text()).contains("café’s slipway");
            assertThat(article.source()).startsWith(file + "#");
        });
    }

    @Test
    void aCutArchiveGivesWhatIsWholeAndSaysThatItIsCut() throws IOException {
        byte[] whole = archive(WarcCompression.NONE);
        Path file = Files.write(folder.resolve("cut.warc"), Arrays.copyOf(whole, whole.length - 300));
        List<Reading> readings = new ArticleReader().read(file).toList();
        assertThat(readings).hasSize(3);
        assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
        assertThat(readings.get(2)).isInstanceOfSatisfying(Reading.Failed.class, failed -> assertThat(failed.reason()).contains("cut off or damaged"));
    }
}
