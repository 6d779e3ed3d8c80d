package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.ArticleReader;
import org.hearsay.load.Readings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is to work on. */
final class ArticlesArgument {

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders with files, or web addresses (http, https) of news articles.")
    private List<String> inputs;

    @Option(names = "--raw", description = "Take each file as plain text, character for character, instead of cleaning a page.")
    private boolean raw;

    @Mixin
    private FetchOption fetch;

    List<Path> paths() {
        return inputs.stream().map(Path::of).toList();
    }

    /** Whether every character of a file counts, even where it looks like page furniture. */
    boolean isRaw() {
        return raw;
    }

    /** Reads them one by one, as they are taken; to be closed. */
    Readings read() {
        ArticleReader reader = fetch.reader();
        return raw ? new Readings(paths(), reader::readRaw) : new Readings(inputs, reader::read);
    }
}
