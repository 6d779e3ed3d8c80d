package org.hearsay.server.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Lets long queries take turns, so that short ones need not share the processors with all of them. A query that has computed for a moment is a long one; of these only
 * so many go on at once, each for a short while, and the others wait; who has had the fewest turns is next, so that the longest wait most. A query that waits keeps what it
 * has, and its time limit goes on.
 */
final class Turns {

    /** A query that has computed for longer than this is a long one. What it waited for the processor does not count, or a busy machine would make all queries long. */
    private static final long SHORT = Duration.ofMillis(10).toNanos();

    /** How long a turn lasts if others wait. */
    private static final long TURN = Duration.ofMillis(20).toNanos();

    /** Looking at the clock takes longer than most steps. */
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Queue<Turn> waiting = new PriorityQueue<>(Comparator.comparingInt((Turn turn) -> turn.turnsHad).thenComparingLong(turn -> turn.place));
    private int free;
    private long places;

    /** Lets so many long queries go on at once. */
    Turns(int atOnce) {
        this.free = atOnce;
    }

    /** Begins a query in the current thread. */
    Turn begin() {
        return new Turn();
    }

    /** How many long queries wait. */
    synchronized int waiting() {
        return waiting.size();
    }

    /** The part of one query; all but {@link #stop} is called in the query's thread. */
    final class Turn implements AutoCloseable {

        private final long computedBefore = THREADS.getCurrentThreadCpuTime();
        private final long began = System.nanoTime();
        private int steps;
        private boolean isLong;
        private boolean mine;
        private boolean stopped;
        private long since;
        private int turnsHad;
        private long place;

        /** One step of the query; waits if it is the turn of others. */
        void step() {
            steps++;
            if (steps % STEPS_BETWEEN_LOOKS == 0) {
                look(System.nanoTime());
            }
        }

        private void look(long now) {
            if (!isLong) {
                isLong = now - began > SHORT && THREADS.getCurrentThreadCpuTime() - computedBefore > SHORT;
            } else if (!mine) {
                take();
            } else if (now - since > TURN && waiting() > 0) {
                rest();
                take();
            }
        }

        private void take() {
            synchronized (Turns.this) {
                if (free > 0) {
                    free--;
                    mine = true;
                } else {
                    place = places++;
                    waiting.add(this);
                    await();
                }
            }
            since = System.nanoTime();
            turnsHad++;
        }

        /** Whoever ends a turn hands it to the next, so that nobody overtakes. */
        private void await() {
            boolean interrupted = false;
            while (!mine && !stopped) {
                try {
                    Turns.this.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            waiting.remove(this);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        /** Leaves the processor to others, until the next step. */
        void rest() {
            synchronized (Turns.this) {
                if (mine) {
                    mine = false;
                    handOn();
                }
            }
        }

        private void handOn() {
            Turn next = waiting.poll();
            if (next == null) {
                free++;
            } else {
                next.mine = true;
                Turns.this.notifyAll();
            }
        }

        /** Waits no more, so that the query sees that it is to stop. */
        void stop() {
            synchronized (Turns.this) {
                stopped = true;
                Turns.this.notifyAll();
            }
        }

        @Override
        public void close() {
            rest();
        }
    }
}
