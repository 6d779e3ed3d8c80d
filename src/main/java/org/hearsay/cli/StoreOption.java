package org.hearsay.cli;

import java.nio.file.Path;
import org.hearsay.store.Store;
import org.hearsay.store.StoreException;
import picocli.CommandLine.Option;

/** The folder of a store that must be there already. */
final class StoreOption {

    /** Where articles are loaded to unless the user says otherwise: below the folder that the user stands in. */
    static final String DEFAULT = "store";

    @Option(names = "--store", paramLabel = "DIR", defaultValue = DEFAULT, description = "The folder of the store. Default: ${DEFAULT-VALUE}")
    private Path folder;

    /** Opens it; to be closed. */
    Store open() {
        return existing(folder);
    }

    static Store existing(Path folder) {
        try {
            return Store.existing(folder);
        } catch (StoreException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }
}
