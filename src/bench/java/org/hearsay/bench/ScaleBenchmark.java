package org.hearsay.bench;

import java.nio.file.Path;

/** How long answers take over stores of different sizes. */
public final class ScaleBenchmark {

    private ScaleBenchmark() {}

    /** Runs it over the stores of the folders whose names stand in the argument, parted by commas. */
    public static void main(String[] args) throws Exception {
        for (String folder : args[0].split(",")) {
            org.hearsay.bench.abuse.Growth.run(Path.of(folder));
        }
        System.exit(0);
    }
}
