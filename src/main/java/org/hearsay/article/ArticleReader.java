package org.hearsay.article;

import java.nio.file.Path;
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
        throw new UnsupportedOperationException("not written yet");
    }

    /**
     * Reads a file as plain text, character for character: the article's text is the file's content unchanged.
     *
     * @param path a file (UTF-8) or folder
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> readRaw(Path path) {
        throw new UnsupportedOperationException("not written yet");
    }
}
