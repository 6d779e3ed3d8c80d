package org.hearsay.bench;

import java.nio.file.Path;

/** Servers that are killed while they write, in a file of its own package. */
public final class CrashBenchmark {

    private static final int ROUNDS = 100;

    private CrashBenchmark() {}

    /** Runs so many rounds as the environment variable ROUNDS says, 100 unless told, with the articles of a folder; ends with 1 if a round found a fault. */
    public static void main(String[] args) throws Exception {
        String told = System.getenv("ROUNDS");
        boolean sound = new org.hearsay.bench.crash.Rounds(Path.of(args[0])).run(told == null ? ROUNDS : Integer.parseInt(told));
        System.exit(sound ? 0 : 1);
    }
}
