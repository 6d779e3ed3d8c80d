package org.hearsay.bench;

import java.nio.file.Path;
import org.hearsay.bench.crash.PublishRounds;
import org.hearsay.bench.crash.Rounds;

/** Programs that are killed while they write, in a package of their own. */
public final class CrashBenchmark {

    private static final int ROUNDS = 100;

    private CrashBenchmark() {}

    /**
     * Runs so many rounds as the environment variable ROUNDS says, 100 unless told, with the articles of a folder: one in four kills a publication, the others a server. Ends with 1 if a round
     * found a fault.
     */
    public static void main(String[] args) throws Exception {
        String told = System.getenv("ROUNDS");
        int rounds = told == null ? ROUNDS : Integer.parseInt(told);
        Path articles = Path.of(args[0]);
        boolean published = new PublishRounds(articles).run(rounds / 4);
        boolean served = new Rounds(articles).run(rounds - rounds / 4);
        System.exit(published && served ? 0 : 1);
    }
}
