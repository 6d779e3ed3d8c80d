package org.hearsay.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs contenders in turn, round after round, so that whatever else the machine does falls on all of them alike. */
final class Rounds {

    /** So many until the compiler has seen all of the line. */
    private static final int WARM_UP = 12;
    private static final int MEASURED = 11;
    /** Who computes so small a part of the time only waits for threads of its own. */
    private static final double WAITING = 0.01;

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final Map<String, Callable<?>> contenders = new LinkedHashMap<>();
    private final Map<String, double[]> seconds = new LinkedHashMap<>();
    private final Map<String, double[]> computed = new LinkedHashMap<>();

    /** Adds a contender; the first one added is what the ratios refer to. */
    Rounds add(String name, Callable<?> work) {
        contenders.put(name, work);
        seconds.put(name, new double[MEASURED]);
        computed.put(name, new double[MEASURED]);
        return this;
    }

    /** Runs all rounds. */
    Rounds run() throws Exception {
        for (int round = -WARM_UP; round < MEASURED; round++) {
            for (Map.Entry<String, Callable<?>> contender : contenders.entrySet()) {
                long cpu = thread.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                Object result = contender.getValue().call();
                double took = (System.nanoTime() - start) / 1e9;
                if (result == null) {
                    throw new IllegalStateException(contender.getKey() + " gave nothing");
                }
                if (round >= 0) {
                    seconds.get(contender.getKey())[round] = took;
                    computed.get(contender.getKey())[round] = (thread.getCurrentThreadCpuTime() - cpu) / 1e9;
                }
            }
            System.err.printf("round %d of %d%n", round + WARM_UP + 1, WARM_UP + MEASURED);
        }
        seconds.values().forEach(Arrays::sort);
        computed.values().forEach(Arrays::sort);
        return this;
    }

    /** The median time of a contender in seconds. */
    double median(String name) {
        return seconds.get(name)[MEASURED / 2];
    }

    /**
     * Prints a row for each contender: units of work per second (median, quartiles), its speed as a share of the first one's, and the same share by the time
     * that its thread computed, which a busy machine disturbs less; nothing of the kind for contenders with threads of their own.
     */
    void print(String unit, double units) {
        String first = contenders.keySet().iterator().next();
        System.out.printf("%-34s %14s %14s %14s %8s %14s%n", "", unit + "/s", "lower quartile", "upper quartile", "ratio", "ratio, own time");
        for (String name : contenders.keySet()) {
            double[] sorted = seconds.get(name);
            System.out.printf(
                    "%-34s %14.0f %14.0f %14.0f %8.3f %14s%n",
                    name,
                    units / median(name),
                    units / sorted[MEASURED * 3 / 4],
                    units / sorted[MEASURED / 4],
                    median(first) / median(name),
                    ownShare(first, name));
        }
    }

    private String ownShare(String first, String name) {
        double own = computed.get(name)[MEASURED / 2];
        return own < WAITING * median(name) ? "" : String.format("%.3f", computed.get(first)[MEASURED / 2] / own);
    }
}
