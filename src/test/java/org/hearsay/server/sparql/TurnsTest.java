package org.hearsay.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long queries go on one after the other, short ones at once. */
@Timeout(60)
class TurnsTest {

    private final Turns turns = new Turns(1);
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        over.set(true);
        for (Thread thread : started) {
            thread.join();
        }
    }

    /** A query without end: computes, and counts its steps. */
    private AtomicInteger runLong(List<Turns.Turn> begun) throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch ready = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try (Turns.Turn turn = turns.begin()) {
                synchronized (begun) {
                    begun.add(turn);
                }
                ready.countDown();
                while (!over.get()) {
                    turn.step();
                    steps.incrementAndGet();
                }
            }
        });
        started.add(thread);
        thread.start();
        assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
        return steps;
    }

    private void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    @Test
    void only_one_of_many_long_queries_goes_on_and_none_is_forgotten() throws InterruptedException {
        List<Turns.Turn> begun = new ArrayList<>();
        List<AtomicInteger> queries = List.of(runLong(begun), runLong(begun), runLong(begun));
        await(() -> turns.waiting() == 2);
        List<Integer> before = queries.stream().map(AtomicInteger::get).toList();
        await(() -> queries.stream().allMatch(steps -> steps.get() > before.get(queries.indexOf(steps))));
        over.set(true);
    }

    @Test
    void short_query_never_waits() throws InterruptedException {
        runLong(new ArrayList<>());
        runLong(new ArrayList<>());
        await(() -> turns.waiting() == 1);
        try (Turns.Turn quick = turns.begin()) {
            for (int i = 0; i < 1000; i++) {
                quick.step();
            }
            assertThat(turns.waiting()).as("those that wait are the others").isEqualTo(1);
        }
    }

    @Test
    void query_that_had_fewer_turns_goes_first() throws InterruptedException {
        List<AtomicInteger> old = List.of(runLong(new ArrayList<>()), runLong(new ArrayList<>()), runLong(new ArrayList<>()), runLong(new ArrayList<>()));
        await(() -> turns.waiting() == 3);
        int sofar = sum(old);
        Thread.sleep(1000);
        int inFiveTurns = (sum(old) - sofar) / 10;
        sofar = sum(old);
        AtomicInteger fresh = runLong(new ArrayList<>());
        await(() -> fresh.get() > inFiveTurns);
        assertThat(sum(old) - sofar).as("steps of the others meanwhile, which would be four times as many if all went in a row").isLessThan(2 * inFiveTurns);
    }

    private static int sum(List<AtomicInteger> steps) {
        return steps.stream().mapToInt(AtomicInteger::get).sum();
    }

    @Test
    void stopped_query_waits_no_more() throws InterruptedException {
        List<Turns.Turn> begun = new ArrayList<>();
        runLong(begun);
        runLong(begun);
        await(() -> turns.waiting() == 1);
        begun.forEach(Turns.Turn::stop);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        await(() -> turns.waiting() == 0 || System.nanoTime() > end);
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void who_rests_lets_the_next_go_on() throws InterruptedException {
        List<Turns.Turn> begun = new ArrayList<>();
        AtomicInteger other = runLong(begun);
        try (Turns.Turn mine = turns.begin()) {
            long until = System.nanoTime() + Duration.ofMillis(300).toNanos();
            while (System.nanoTime() < until) {
                mine.step();
            }
            mine.rest();
            int before = other.get();
            await(() -> other.get() > before + 1000);
        }
    }
}
