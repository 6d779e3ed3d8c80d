package org.hearsay.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the articles that files and folders hold. */
public final class ArticleReader {

    /**
     * Reads every article of a file, or of all files below a folder in the order of their names.
     *
     * @param path a file or folder
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> read(Path path) {
        return files(path, this::readFile);
    }

    /**
     * Reads a file as plain text, character for character: the article's text is the file's content unchanged.
     *
     * @param path a file (UTF-8) or folder
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> readRaw(Path path) {
        return files(path, file -> new Reading.Read(PlainText.raw(file.toString(), Optional.empty(), content(file))));
    }

    /**
     * Reads plain text that stands in no file.
     *
     * @param source what to call it
     * @param text its characters
     */
    public Reading readText(String source, String text) {
        return new Reading.Read(PlainText.clean(source, Optional.empty(), text));
    }

    private Reading readFile(Path file) throws IOException {
        String content = file.toString().endsWith(".gz")
                ? new String(new java.util.zip.GZIPInputStream(Files.newInputStream(file)).readAllBytes(), StandardCharsets.UTF_8)
                : content(file);
        return file.toString().contains(".htm") ? HtmlPage.read(file.toString(), Optional.empty(), content) : new Reading.Read(PlainText.clean(file.toString(), Optional.empty(), content));
    }

    private static String content(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private interface Reader {
        Reading read(Path file) throws IOException;
    }

    private static Stream<Reading> files(Path path, Reader reader) {
        Function<Path, Reading> read = file -> {
            try {
                return reader.read(file);
            } catch (IOException e) {
                return new Reading.Failed(file.toString(), "cannot be read: " + e.getMessage());
            }
        };
        if (!Files.isDirectory(path)) {
            return Stream.of(path).map(read);
        }
        try {
            return Files.walk(path).filter(Files::isRegularFile).sorted().map(read);
        } catch (IOException e) {
            return Stream.of(new Reading.Failed(path.toString(), "cannot be listed: " + e.getMessage()));
        }
    }
}
