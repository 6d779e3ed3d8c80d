package org.hearsay.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.hearsay.export.ExportFormat;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay export}: claims in the formats of other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the claims of a store or an endpoint to the standard output in a format that other tools read; docs/exports.md says what becomes of "
                + "what. The same articles give the same bytes.",
        footer = {"", "Examples:", "  hearsay export --to stix > claims.json", "  hearsay export --to csv --store store > claims.csv",
            "  hearsay export --to annotations --article sony > annotations.json"})
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--to", paramLabel = "FORMAT", required = true,
            description = "stix (a STIX 2.1 bundle), nanopub (TriG), rdf12 (Turtle with reifiers), schema (schema.org in JSON-LD), csv, table (JSON lines), conllu or "
                    + "annotations (Web Annotations in JSON-LD).")
    private ExportFormat format;

    @Mixin
    private SourceOption source;

    @Mixin
    private ChosenArticles chosen;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return source.read(graphs -> chosen.of(graphs, console).map(articles -> write(format.writer(), articles, console)).orElse(Main.FAILED));
    }

    static int write(RecordWriter writer, Iterator<ArticleRecord> articles, Console console) {
        try {
            writer.write(articles, console.out());
            return Main.DONE;
        } catch (IOException e) {
            throw new CommandFailure("cannot write: " + e.getMessage() + ".", e);
        }
    }
}
