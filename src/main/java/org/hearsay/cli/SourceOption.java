package org.hearsay.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.export.record.DatasetSource;
import org.hearsay.export.record.EndpointSource;
import org.hearsay.export.record.GraphSource;
import org.hearsay.export.record.UnreachableException;
import org.hearsay.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where claims are read from: the store of a folder, or a SPARQL endpoint. */
final class SourceOption {

    private static final URI LOCAL_SERVER = URI.create("http://localhost:3030/sparql");

    @ArgGroup
    private Where where = new Where();

    private static final class Where {

        @Option(names = "--store", paramLabel = "DIR", description = "Read the store of a folder.")
        private Path store;

        @Option(names = "--endpoint", paramLabel = "URL", description = "Read a SPARQL endpoint. Default: http://localhost:3030/sparql")
        private URI endpoint;
    }

    /** Reads; a store is read in one transaction. */
    <T> T read(Function<GraphSource, T> reading) {
        try {
            if (where.store == null) {
                return reading.apply(new EndpointSource(Optional.ofNullable(where.endpoint).orElse(LOCAL_SERVER)));
            }
            try (Store store = StoreOption.existing(where.store)) {
                return store.read(dataset -> reading.apply(new DatasetSource(dataset)));
            }
        } catch (UnreachableException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }
}
