package org.hearsay.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Round after round, a server is started over what the last one left, two clients load, replace, remove, compact and back up, and it is killed at a random
 * moment: of its work, or of its start.
 */
public final class Rounds {

    private static final int CLIENTS = 2;
    private static final int LONGEST_WORK_MILLIS = 8000;
    private static final int LONGEST_START_MILLIS = 3000;
    /** One round of so many ends before the server has answered. */
    private static final int KILLED_AT_START = 8;

    private final Versions versions;
    private final Inspection inspection;
    private final Journal journal;
    private final Random random = new Random(1);
    private final Path folder;

    /** Rounds with the articles of a folder. */
    public Rounds(Path articles) throws IOException {
        versions = new Versions(articles);
        inspection = new Inspection(versions);
        journal = new Journal(versions.names());
        folder = Files.createTempDirectory("hearsay-crash");
    }

    /**
     * Runs so many.
     *
     * @return whether there was no fault
     */
    public boolean run(int rounds) throws IOException, InterruptedException {
        List<Double> starts = new ArrayList<>();
        int faulty = 0;
        int backups = 0;
        for (int round = 1; round <= rounds; round++) {
            Queue<byte[]> whole = new ConcurrentLinkedQueue<>();
            work(starts, whole);
            List<String> faults = new ArrayList<>();
            faults.addAll(journal.compare(inspection.versions(folder.resolve("store"), folder.resolve("copy"), faults)));
            for (byte[] backup : whole) {
                faults.addAll(inspection.faults(backup));
            }
            backups += whole.size();
            faulty += faults.isEmpty() ? 0 : 1;
            System.err.printf("round %d of %d: %d acknowledged, %d backups; %s%n", round, rounds, journal.acknowledged(), backups, faults.isEmpty() ? "sound" : faults);
        }
        double[] sorted = starts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%d rounds, %d with faults; %d changes acknowledged, %d backups whole; from start to first answer: median %.1f s, longest %.1f s%n",
                rounds, faulty, journal.acknowledged(), backups, sorted[sorted.length / 2], Arrays.stream(sorted).max().orElseThrow());
        return faulty == 0;
    }

    private void work(List<Double> starts, Queue<byte[]> backups) throws IOException, InterruptedException {
        Server server = Server.start(folder.resolve("store"), folder.resolve("server.log"));
        try {
            if (random.nextInt(KILLED_AT_START) == 0) {
                Thread.sleep(random.nextInt(LONGEST_START_MILLIS));
                return;
            }
            starts.add(server.awaitAnswer());
            long seed = random.nextLong();
            List<CompletableFuture<Void>> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> CompletableFuture.runAsync(new Work(server, versions, journal, new Random(seed + client), client, CLIENTS, 0, backups::add)::goOn)).toList();
            Thread.sleep(random.nextInt(LONGEST_WORK_MILLIS));
            server.kill();
            clients.forEach(CompletableFuture::join);
        } finally {
            server.kill();
        }
    }
}
