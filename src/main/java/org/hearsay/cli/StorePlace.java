package org.hearsay.cli;

import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a store is: in a folder that no server has open, or behind the second listener of one that has. */
final class StorePlace {

    @Option(names = "--store", paramLabel = "DIR", required = true, description = "The folder of a store that no server has open. Default: " + StoreOption.DEFAULT)
    Path folder;

    @ArgGroup(exclusive = false)
    AdminListener server;

    /** The folder where neither is named. */
    Path folderOrDefault() {
        return folder == null ? Path.of(StoreOption.DEFAULT) : folder;
    }
}
