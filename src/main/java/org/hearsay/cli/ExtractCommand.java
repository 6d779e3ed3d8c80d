package org.hearsay.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay extract}: articles to data, without a store. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads the claims of articles and writes them to the standard output.",
        footer = {"", "Example:", "  hearsay extract article.html --to jsonl"})
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private ArticlesArgument articles;

    @Mixin
    private OntologyOption ontology;

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "jsonl", description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--threads", paramLabel = "N", description = "How many articles to work on at once. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    /** What an extraction is written as. */
    enum Format {
        jsonl
    }

    @Override
    public Integer call() {
        Ontology frames = ontology.read();
        Extractor extractor = new Extractor(new Annotator(frames.catalogue()), frames);
        boolean allRead = true;
        try (Stream<Reading> readings = articles.read();
                Lookahead<Reading, Outcome> outcomes = new Lookahead<>(readings.iterator(), reading -> extract(reading, extractor), threads)) {
            while (outcomes.hasNext() && !console.isReaderGone()) {
                Outcome outcome = outcomes.next();
                (outcome.succeeded() ? console.out() : console.err()).print(outcome.text());
                allRead &= outcome.succeeded();
            }
        }
        return allRead ? Main.DONE : Main.FAILED;
    }

    /** The data of an article, or why there are none. */
    private record Outcome(boolean succeeded, String text) {}

    private static Outcome extract(Reading reading, Extractor extractor) {
        if (reading instanceof Reading.Read read) {
            return new Outcome(true, write(extractor.extract(read.article())));
        }
        Reading.Failed failed = (Reading.Failed) reading;
        return new Outcome(false, "hearsay: " + failed.source() + " " + failed.reason() + "\n");
    }

    private static String write(Extraction extraction) {
        return JsonLines.line(extraction) + "\n";
    }
}
