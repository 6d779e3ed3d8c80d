package org.hearsay.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extractor;
import org.hearsay.cli.explain.Explanation;
import org.hearsay.frame.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay explain}: how each sentence was read, for a person. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows, sentence by sentence, how an article was read: the tree, which frame matched which words, which role took which words and "
                + "why others were refused, who says it, and the claims that came of it.",
        footer = {"", "Examples:", "  hearsay explain article.html", "  echo 'Officials said hackers from Iran attacked the bank.' | hearsay explain -"})
final class ExplainCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "INPUT|-", description = "A file, a folder, a web address, or - for plain text from the standard input.")
    private String path;

    @Mixin
    private OntologyOption ontology;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ontology frames = ontology.read();
        Extractor extractor = new Extractor(new Annotator(frames.catalogue()), frames);
        boolean allRead = true;
        try (Stream<Reading> readings = read()) {
            for (Iterator<Reading> each = readings.iterator(); each.hasNext() && !console.isReaderGone(); ) {
                Reading reading = each.next();
                if (reading instanceof Reading.Read read) {
                    if (!read.article().isEnglish()) {
                        console.sayUnread(read.article().source(), read.article().language());
                    }
                    Explanation.of(extractor.extract(read.article()), frames).forEach(console.out()::println);
                } else if (reading instanceof Reading.Failed failed) {
                    console.sayFailed(failed.source(), failed.reason());
                    allRead = false;
                }
            }
        }
        return allRead ? Main.DONE : Main.FAILED;
    }

    private Stream<Reading> read() {
        ArticleReader reader = new ArticleReader();
        return path.equals(STANDARD_INPUT) ? Stream.of(reader.readText("standard input", console.readAll())) : reader.read(path);
    }
}
