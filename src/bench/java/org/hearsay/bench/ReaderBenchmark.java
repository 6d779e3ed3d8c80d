package org.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.jsoup.Jsoup;

/**
 * Compares reading articles with the bare parse of the same pages by jsoup, on one thread: from a page's bytes to its tree, and from the same
 * bytes to the article with its body and metadata.
 */
public final class ReaderBenchmark {

    private ReaderBenchmark() {}

    public static void main(String[] args) throws Exception {
        List<byte[]> pages = pages(Path.of(args[0]));
        long bytes = pages.stream().mapToLong(page -> page.length).sum();
        System.out.printf("%d pages, %.1f MB%n", pages.size(), bytes / 1e6);
        ArticleReader reader = new ArticleReader();
        Rounds rounds = new Rounds()
                .add("jsoup parse", () -> pages.stream().mapToInt(ReaderBenchmark::parse).sum())
                .add("body and metadata", () -> pages.stream().mapToLong(page -> read(reader, page)).sum())
                .run();
        rounds.print("pages", pages.size());
        System.out.printf("reading takes %.2f times the bare parse%n", rounds.median("body and metadata") / rounds.median("jsoup parse"));
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
