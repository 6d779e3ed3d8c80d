package org.hearsay.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.export.ExportFormat;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.DatasetSource;
import org.hearsay.export.record.EndpointSource;
import org.hearsay.export.record.GraphReader;
import org.hearsay.export.record.GraphSource;
import org.hearsay.export.record.UnreachableException;
import org.hearsay.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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

    private static final URI LOCAL_SERVER = URI.create("http://localhost:3030/sparql");

    @Option(names = "--to", paramLabel = "FORMAT", required = true,
            description = "stix (a STIX 2.1 bundle), nanopub (TriG), rdf12 (Turtle with reifiers), schema (schema.org in JSON-LD), csv, table (JSON lines), conllu or "
                    + "annotations (Web Annotations in JSON-LD).")
    private ExportFormat format;

    @ArgGroup
    private Where where = new Where();

    @Option(names = "--article", paramLabel = "WORDS", description = "Only articles whose title, address or IRI holds these words.")
    private String words = "";

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    /** Where the claims are. */
    private static final class Where {

        @Option(names = "--store", paramLabel = "DIR", description = "The store of a folder.")
        private Path store;

        @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint. Default: http://localhost:3030/sparql")
        private URI endpoint;
    }

    @Override
    public Integer call() {
        try {
            if (where.store == null) {
                return export(new EndpointSource(Optional.ofNullable(where.endpoint).orElse(LOCAL_SERVER)));
            }
            try (Store store = StoreOption.existing(where.store)) {
                return store.read(dataset -> export(new DatasetSource(dataset)));
            }
        } catch (UnreachableException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    private int export(GraphSource source) {
        GraphReader reader = new GraphReader(source);
        List<String> articles = reader.articleIris();
        Iterator<ArticleRecord> chosen = articles.stream().map(reader::article).filter(this::isChosen).iterator();
        if (!chosen.hasNext()) {
            console.say("hearsay: " + (articles.isEmpty() ? "there are no articles." : "of " + articles.size() + " articles none has \"" + words + "\" in its title, address or IRI."));
            return Main.FAILED;
        }
        try {
            format.writer().write(chosen, console.out());
        } catch (IOException e) {
            throw new CommandFailure("cannot write: " + e.getMessage() + ".", e);
        }
        return Main.DONE;
    }

    private boolean isChosen(ArticleRecord article) {
        return (article.title() + " " + article.source() + " " + article.address() + " " + article.iri()).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
