package org.hearsay.server.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets so many queries run at once, of one client and in all, and turns the others away with a time to come back. */
public final class Admission {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final int perClient;
    private final int inAll;
    private final Map<String, Integer> running = new HashMap<>();
    private int total;

    /** Admits within the given limits. */
    public Admission(Limits limits) {
        this.perClient = limits.perClient();
        this.inAll = limits.inAll();
    }

    /** A place that is held until it is closed. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place.
     *
     * @param client the client's address
     * @throws RequestProblem 429 if the client has too many queries running, 503 if all have
     */
    public synchronized Place enter(String client) {
        if (running.getOrDefault(client, 0) >= perClient) {
            throw RequestProblem.busy(429, "You have " + perClient + " queries running already; wait until one of them is done.", SOON);
        }
        if (total >= inAll) {
            throw RequestProblem.busy(503, "The server is busy with " + inAll + " queries; try again in a few seconds.", SOON);
        }
        running.merge(client, 1, Integer::sum);
        total++;
        return () -> leave(client);
    }

    /** How many places are taken. */
    public synchronized int running() {
        return total;
    }

    private synchronized void leave(String client) {
        running.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
        total--;
    }
}
