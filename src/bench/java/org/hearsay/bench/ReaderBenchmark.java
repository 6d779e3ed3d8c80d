package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.jsoup.Jsoup;

/**
 * Compares reading articles with the bare parse of the same pages by jsoup, on one thread and by its own time, round after round: from a page's bytes to its tree, and from the same
 * bytes to the article with its body and metadata.
 */
public final class ReaderBenchmark {

    private static final int WARM_UP = 4;
    private static final int MEASURED = 9;

    private ReaderBenchmark() {}

    public static void main(String[] args) throws Exception {
        List<byte[]> pages = pages(Path.of(args[0]));
        long bytes = pages.stream().mapToLong(page -> page.length).sum();
        System.out.printf("%d pages, %.1f MB%n", pages.size(), bytes / 1e6);
        ArticleReader reader = new ArticleReader();
        double[] parse = new double[MEASURED];
        double[] read = new double[MEASURED];
        for (int round = -WARM_UP; round < MEASURED; round++) {
            double parsed = cpuSeconds(() -> pages.stream().mapToInt(ReaderBenchmark::parse).sum());
            double all = cpuSeconds(() -> pages.stream().mapToLong(page -> read(reader, page)).sum());
            if (round >= 0) {
                parse[round] = parsed;
                read[round] = all;
            }
        }
        Arrays.sort(parse);
        Arrays.sort(read);
        double parseMedian = parse[MEASURED / 2];
        double readMedian = read[MEASURED / 2];
        System.out.printf("jsoup parse        %6.0f pages/s%nbody and metadata  %6.0f pages/s%n", pages.size() / parseMedian, pages.size() / readMedian);
        System.out.printf("reading takes %.2f times the bare parse%n", readMedian / parseMedian);
    }

    /** Time that this thread computes, so that a busy machine does not count. */
    private static double cpuSeconds(LongSupplier work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        if (work.getAsLong() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (thread.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** The least that a parse from bytes can cost: the charset is taken as known. */
    private static int parse(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).childNodeSize();
    }

    private static long read(ArticleReader reader, byte[] page) {
        try (Stream<Reading> readings = reader.read("page.html", page)) {
            return readings.mapToLong(reading -> reading instanceof Reading.Read read ? read.article().text().length() : 1).sum();
        }
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().contains(".htm")).sorted().toList();
        }
        List<byte[]> pages = new ArrayList<>();
        for (Path file : files) {
            try (var in = Files.newInputStream(file); var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
                pages.add(plain.readAllBytes());
            }
        }
        return pages;
    }
}
