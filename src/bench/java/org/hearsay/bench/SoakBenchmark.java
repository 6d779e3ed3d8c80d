package org.hearsay.bench;

import java.nio.file.Path;

/** A server under mixed load for long, in a file of its own package. */
public final class SoakBenchmark {

    private static final int MINUTES = 60;

    private SoakBenchmark() {}

    /** Runs for so many minutes as the environment variable MINUTES says, 60 unless told, with the articles of a folder; ends with 1 if a backup was not whole. */
    public static void main(String[] args) throws Exception {
        String told = System.getenv("MINUTES");
        boolean sound = new org.hearsay.bench.crash.Soak(Path.of(args[0])).run(told == null ? MINUTES : Integer.parseInt(told));
        System.exit(sound ? 0 : 1);
    }
}
