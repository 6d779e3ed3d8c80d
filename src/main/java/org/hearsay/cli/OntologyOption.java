package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.frame.Ontology;
import picocli.CommandLine.Option;

/** Which ontology a command works with. */
final class OntologyOption {

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "A folder with an ontology (hearsay.ttl and its parts). Default: the one that comes with Hearsay.")
    private Path folder;

    /** Reads it: from the folder given, or from Hearsay's own folder, or from the jar. */
    Ontology read() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailure("there is no folder " + folder + " to read the ontology from.");
        }
        return Optional.ofNullable(folder).or(() -> Home.folder("ontology")).map(Ontology::read).orElseGet(Ontology::bundled);
    }
}
