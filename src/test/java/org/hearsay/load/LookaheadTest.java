package org.hearsay.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookaheadTest {

    @Test
    void resultsComeInTheOrderOfTheElementsHoweverLongEachTakes() {
        List<Integer> elements = IntStream.range(0, 60).boxed().toList();
        List<String> results = new ArrayList<>();
        try (Lookahead<Integer, String> lookahead = new Lookahead<>(elements.iterator(), LookaheadTest::slowly, 3)) {
            lookahead.forEachRemaining(results::add);
        }
        assertThat(results).isEqualTo(elements.stream().map(i -> "r" + i).toList());
    }

    @Test
    void onlyAFewElementsAreTakenAhead() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> endless = IntStream.generate(taken::incrementAndGet).iterator();
        try (Lookahead<Integer, Integer> lookahead = new Lookahead<>(endless, i -> i, 2)) {
            lookahead.next();
            assertThat(taken).hasValueLessThan(20);
        }
    }

    @Test
    void aFailureComesOutWhereItsResultWouldHave() {
        try (Lookahead<Integer, Integer> lookahead = new Lookahead<>(List.of(1, 0, 2).iterator(), i -> 2 / i, 2)) {
            assertThat(lookahead.next()).isEqualTo(2);
            assertThatThrownBy(lookahead::next).isInstanceOf(ArithmeticException.class);
            assertThat(lookahead.next()).isEqualTo(1);
        }
    }

    private static String slowly(int i) {
        try {
            Thread.sleep(i % 5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "r" + i;
    }
}
