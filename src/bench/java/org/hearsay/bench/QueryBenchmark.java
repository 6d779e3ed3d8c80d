package org.hearsay.bench;

import java.nio.file.Path;

/** The speed of the named queries, in a file of its own package. */
public final class QueryBenchmark {

    private QueryBenchmark() {}

    /** Runs it over the articles of a folder. */
    public static void main(String[] args) throws Exception {
        org.hearsay.bench.abuse.Speed.run(Path.of(args[0]));
        System.exit(0);
    }
}
