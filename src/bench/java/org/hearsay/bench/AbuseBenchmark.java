package org.hearsay.bench;

import java.nio.file.Path;

/** The abuse suite, in a file of its own package. */
public final class AbuseBenchmark {

    private AbuseBenchmark() {}

    /** Runs it over the articles of a folder. */
    public static void main(String[] args) throws Exception {
        org.hearsay.bench.abuse.Suite.run(Path.of(args[0]));
        System.exit(0);
    }
}
