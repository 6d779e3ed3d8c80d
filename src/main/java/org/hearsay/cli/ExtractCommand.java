package org.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Extractor;
import org.hearsay.graph.ExtractionWriter;
import org.hearsay.graph.Format;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.load.Lookahead;
import org.hearsay.load.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay extract}: articles to data, without a store. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads the claims of articles and writes them to the standard output. The same articles give the same bytes.",
        footer = {"", "Examples:", "  hearsay extract article.html --to jsonl", "  hearsay extract articles/ --to nquads > claims.nq"})
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private ArticlesArgument articles;

    @Mixin
    private OntologyOption ontology;

    @Mixin
    private BaseOption base;

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "jsonl", description = "nquads, trig, turtle or jsonl. Default: jsonl.")
    private Format format;

    @Option(names = "--threads", paramLabel = "N", description = "How many articles to work on at once. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Extractor extractor = ontology.extractor();
        GraphBuilder builder = new GraphBuilder(ontology.graph(), base.iris());
        boolean allRead = true;
        try (Readings readings = articles.read();
                Lookahead<Reading, Outcome> outcomes = new Lookahead<>(readings, reading -> extract(reading, extractor), threads);
                ExtractionWriter writer = ExtractionWriter.to(console.out(), format, builder)) {
            while (outcomes.hasNext() && !console.isReaderGone()) {
                Outcome outcome = outcomes.next();
                if (outcome instanceof Outcome.Extracted extracted) {
                    writer.write(extracted.extraction());
                    sayIfUnread(extracted.extraction().annotated().article());
                } else if (outcome instanceof Outcome.Failed failed) {
                    console.sayFailed(failed.source(), failed.reason());
                    allRead = false;
                }
            }
        }
        return allRead ? Main.DONE : Main.FAILED;
    }

    private void sayIfUnread(Article article) {
        if (!article.isEnglish()) {
            console.sayUnread(article.source(), article.language());
        }
    }

    private static Outcome extract(Reading reading, Extractor extractor) {
        if (reading instanceof Reading.Read read) {
            return new Outcome.Extracted(extractor.extract(read.article()));
        }
        Reading.Failed failed = (Reading.Failed) reading;
        return new Outcome.Failed(failed.source(), failed.reason());
    }

    /** What became of an article. */
    private sealed interface Outcome {

        record Extracted(Extraction extraction) implements Outcome {}

        record Failed(String source, String reason) implements Outcome {}
    }
}
