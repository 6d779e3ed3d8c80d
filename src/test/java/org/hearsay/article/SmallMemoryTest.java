package org.hearsay.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The largest pages of the worst kinds, in a Java of their own that has no more than 512 MB. */
class SmallMemoryTest {

    /** Just what a page may have. */
    private static final int BYTES = 7_990_000;
    private static final long MOST_SECONDS = 5;

    /** How a page begins, what is repeated until it is full, and how often at most. */
    private record Kind(String start, String again, int most) {

        String page() {
            return start + again.repeat(Math.min(most, (BYTES - start.length()) / again.getBytes(UTF_8).length));
        }
    }

    private static final int ENDLESS = Integer.MAX_VALUE;
    private static final List<Kind> KINDS = List.of(
            new Kind("", "<div>", 399_000), new Kind("", "<b><i><font><a><p><table><tr><td><ul><li>", 39_000), new Kind("", "<table><tr><td>", 130_000), new Kind("", "<b>x <i>y ", 190_000),
            new Kind("", "<p>The board said so. ", ENDLESS), new Kind("<p>", "x<br>", 390_000), new Kind("<p>", "x", ENDLESS), new Kind("<p>", "&amp;&nbsp;&#8203;", ENDLESS), new Kind("<p ", "a b=c ", ENDLESS),
            new Kind("<p class='", "share-article-body ", ENDLESS), new Kind("", "<meta name=author content='By A B and C D'>", ENDLESS), new Kind("<script type='application/ld+json'>", "{\"@graph\":[", ENDLESS),
            new Kind("<script type='application/ld+json'>{\"@graph\":[", "{\"@type\":\"Person\",\"name\":\"x\"},", ENDLESS), new Kind("", "<p>17 Dec 2014 ", 390_000), new Kind("<html lang=de>", "<p>17 dez 2014 am ", 390_000), new Kind("", "the board said and ", ENDLESS), new Kind("", "a\n", ENDLESS),
            new Kind("<p>", "日本語の新聞。", ENDLESS), new Kind("<p>", "\0", ENDLESS), new Kind("{\n", "\"a\": [\n", ENDLESS), new Kind("{\"text\": \"", "word ", ENDLESS),
            new Kind("<?xml version='1.0'?><rss version='2.0'><channel>", "<item><link>a.html</link></item>", ENDLESS), new Kind("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n", "--x\n\n", ENDLESS));

    /** Reads them all; the status is 1 if one takes too long. What Java lacks memory for, ends it with another. */
    public static void main(String[] args) {
        int status = 0;
        for (Kind kind : KINDS) {
            byte[] page = kind.page().getBytes(UTF_8);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new ArticleReader().read("monster", page).limit(3).forEach(reading -> {});
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf("%5.2f s  %s%n", seconds, (kind.start() + kind.again()).replace('\n', ' '));
            status = seconds > MOST_SECONDS ? 1 : status;
        }
        System.exit(status);
    }

    @Test
    void theLargestPagesAreReadWithinAFewSecondsAndHalfAGigabyte() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(SmallMemoryTest.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(KINDS.size());
    }
}
