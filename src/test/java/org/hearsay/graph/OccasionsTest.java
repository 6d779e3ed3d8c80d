package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccasionsTest {

    private static final List<String> BANK = List.of("CyberAttack", "target bank");

    private static Occasions of(String... times) {
        Occasions occasions = new Occasions();
        for (String time : times) {
            occasions.add(BANK, time);
        }
        return occasions;
    }

    @Test
    void oneMonthIsOneOccasion() {
        assertThat(of("2014-11-24", "2014-11-25").other(BANK, Optional.of("2014-11-25"))).isEmpty();
    }

    @Test
    void anotherMonthIsAnotherOccasion() {
        Occasions occasions = of("2014-11-24", "2014-11", "2011-04-17");
        assertThat(occasions.other(BANK, Optional.of("2011-04-17"))).hasValue("2011-04");
        assertThat(occasions.other(BANK, Optional.of("2014-11-24"))).isEmpty();
    }

    @Test
    void aBareYearMeetsItsMonths() {
        assertThat(of("2014-11-24", "2014").other(BANK, Optional.of("2014"))).isEmpty();
    }

    @Test
    void whatHasNoTimeIsAboutTheMainOccasion() {
        assertThat(of("2014-11", "2011-04").other(BANK, Optional.empty())).isEmpty();
    }

    @Test
    void anIntervalCountsFromItsBeginning() {
        assertThat(of("2014-11-01/2014-12-01", "2014-11-20", "2013").other(BANK, Optional.of("2013"))).hasValue("2013");
    }

    @Test
    void othersAreNotAsked() {
        assertThat(of("2014-11", "2011-04").other(List.of("Leak", "target bank"), Optional.of("2011-04"))).isEmpty();
    }
}
