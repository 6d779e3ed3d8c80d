package org.hearsay.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;

/**
 * Writes the article of each page of a folder as a line of JSON, for the scorers: {@code ReadPages OUT.jsonl FOLDER…}. A page without an
 * article gets a line with its source and the reason.
 */
public final class ReadPages {

    private ReadPages() {}

    public static void main(String[] args) throws Exception {
        Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
            for (String folder : List.of(args).subList(1, args.length)) {
                List<Path> files;
                try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                    files = walk.filter(Files::isRegularFile).sorted().toList();
                }
                files.parallelStream().map(ReadPages::read).forEachOrdered(line -> out.println(gson.toJson(line)));
            }
        }
    }

    private static Map<String, Object> read(Path file) {
        try (Stream<Reading> readings = new ArticleReader().read(file)) {
            return line(readings.findFirst().orElseThrow());
        }
    }

    private static Map<String, Object> line(Reading reading) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (reading instanceof Reading.Failed failed) {
            line.put("source", failed.source());
            line.put("error", failed.reason());
        } else if (reading instanceof Reading.Read read) {
            Article article = read.article();
            line.put("source", article.source());
            line.put("url", article.url().orElse(null));
            line.put("title", article.title());
            line.put("date", article.date().map(Object::toString).orElse(null));
            line.put("authors", article.authors());
            line.put("publisher", article.publisher().orElse(null));
            line.put("language", article.language());
            line.put("text", article.text());
        }
        return line;
    }
}
