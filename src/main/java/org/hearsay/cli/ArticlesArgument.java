package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.ArticleReader;
import org.hearsay.load.Readings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is to work on. */
final class ArticlesArgument {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with files, of news articles.")
    private List<Path> paths;

    @Option(names = "--raw", description = "Take each file as plain text, character for character, instead of cleaning a page.")
    private boolean raw;

    List<Path> paths() {
        return paths;
    }

    /** Whether every character of a file counts, even where it looks like page furniture. */
    boolean isRaw() {
        return raw;
    }

    /** Reads them one by one, as they are taken; to be closed. */
    Readings read() {
        ArticleReader reader = new ArticleReader();
        return new Readings(paths, raw ? reader::readRaw : reader::read);
    }
}
