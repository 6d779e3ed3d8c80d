package org.hearsay.bench;

import java.nio.file.Path;

/** The named queries in other engines, over N-Quads that were taken there. */
public final class ExchangeBenchmark {

    private ExchangeBenchmark() {}

    /** Runs it over the articles of a folder. */
    public static void main(String[] args) throws Exception {
        org.hearsay.bench.abuse.Exchange.run(Path.of(args[0]));
        System.exit(0);
    }
}
