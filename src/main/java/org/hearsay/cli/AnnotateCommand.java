package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.annotation.syntax.Conllu;
import org.hearsay.annotation.syntax.ConlluWriter;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.SyntaxSentence;
import org.hearsay.annotation.syntax.Words;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Reading;
import org.hearsay.load.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay annotate}: tokens, tags, lemmas and trees. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Reads the language of articles: tokens, tags, lemmas and dependency trees.",
        footer = {"", "Examples:", "  hearsay annotate article.html --to conllu", "  hearsay annotate --from conllu gold.conllu    keeps the words, makes the rest anew"})
final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private ArticlesArgument articles;

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "conllu", description = "Only conllu: CoNLL-U, the format of Universal Dependencies.")
    private Format to;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "conllu: the input has its words and sentences already; only tags, lemmas and trees are made.")
    private Format from;

    private final Console console;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    /** What annotations are read from and written as. */
    enum Format {
        conllu
    }

    @Override
    public Integer call() {
        Syntax syntax = Syntax.bundled();
        return from == null ? annotateArticles(syntax) : annotateTreebanks(syntax);
    }

    private int annotateArticles(Syntax syntax) {
        boolean allRead = true;
        try (Readings readings = articles.read()) {
            while (readings.hasNext() && !console.isReaderGone()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    write(syntax, read.article());
                } else if (reading instanceof Reading.Failed failed) {
                    console.sayFailed(failed.source(), failed.reason());
                    allRead = false;
                }
            }
        }
        return allRead ? Main.DONE : Main.FAILED;
    }

    private void write(Syntax syntax, Article article) {
        int number = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            if (!articles.isRaw() && !paragraph.kind().isRead()) {
                continue;
            }
            boolean begins = true;
            for (SyntaxSentence sentence : syntax.analyse(article.text(), paragraph.span().start(), paragraph.span().end())) {
                List<String> comments = new ArrayList<>();
                if (number == 0) {
                    comments.add("newdoc id = " + article.source());
                }
                if (begins) {
                    comments.add("newpar");
                }
                comments.add("sent_id = " + ++number);
                console.out().print(ConlluWriter.write(sentence, article.text(), comments));
                begins = false;
            }
        }
    }

    private int annotateTreebanks(Syntax syntax) {
        for (Path path : articles.paths()) {
            try (BufferedReader in = Files.newBufferedReader(path)) {
                for (Conllu.Entry entry : Conllu.read(in, path.toString())) {
                    Words words = entry.words().bare();
                    syntax.analyse(words);
                    console.out().print(ConlluWriter.write(entry, words));
                }
            } catch (IOException e) {
                throw new CommandFailure("cannot read " + path + " as CoNLL-U: " + e.getMessage(), e);
            }
        }
        return Main.DONE;
    }
}
