package org.hearsay.cli;

import java.time.Duration;

/** A bar on the standard error that grows while articles are loaded; draws nothing where that is no terminal. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long BETWEEN_DRAWINGS = Duration.ofMillis(100).toNanos();
    private static final String TO_LINE_START_AND_ERASE = "\r\u001b[K";

    private final Console console;
    private final long expected;
    private final long begun = System.nanoTime();
    private long drawn = begun - BETWEEN_DRAWINGS;
    private long done;

    /**
     * Draws nothing yet.
     *
     * @param expected how many articles there may be; a file of many articles makes it too few, and then only the count is shown
     */
    Progress(Console console, long expected) {
        this.console = console;
        this.expected = expected;
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (console.isTerminal() && now - drawn >= BETWEEN_DRAWINGS) {
            drawn = now;
            console.err().print(TO_LINE_START_AND_ERASE + line(now - begun));
            console.err().flush();
        }
    }

    private String line(long nanos) {
        double perSecond = done * 1e9 / nanos;
        String rate = String.format(java.util.Locale.ROOT, "%.1f a second", perSecond);
        if (done > expected) {
            return done + " articles, " + rate;
        }
        int filled = (int) (WIDTH * done / expected);
        return "[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + done + " of " + expected + ", " + rate;
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (console.isTerminal() && done > 0) {
            console.err().print(TO_LINE_START_AND_ERASE);
            console.err().flush();
        }
    }
}
