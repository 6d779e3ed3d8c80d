package org.hearsay.cli;

import java.util.Optional;
import org.hearsay.graph.Iris;
import picocli.CommandLine.Option;

/** The address under which the nodes of a graph are named. */
final class BaseOption {

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "The address, with a slash at its end, under which nodes are named and will be served. Default: " + Iris.DEFAULT_BASE)
    private String base;

    boolean isGiven() {
        return base != null;
    }

    Iris iris() {
        return iris(Iris.DEFAULT_BASE);
    }

    /** Names nodes under the base that was given, or else under another. */
    Iris iris(String otherwise) {
        try {
            return new Iris(Optional.ofNullable(base).orElse(otherwise));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }
}
