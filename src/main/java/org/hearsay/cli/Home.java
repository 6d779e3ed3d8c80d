package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that Hearsay is started from: where its ontology, queries and examples can be edited, and each edit counts from the next start. */
final class Home {

    private static final String PROPERTY = "hearsay.home";

    private Home() {}

    /** A folder below it, if it is there; without one, what the jar carries counts. */
    static Optional<Path> folder(String name) {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(home -> Path.of(home, name)).filter(Files::isDirectory);
    }
}
