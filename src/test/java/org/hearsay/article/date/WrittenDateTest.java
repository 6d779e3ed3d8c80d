package org.hearsay.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "2014-12-17T23:29:00Z", "2014-12-17 23:29", "2014/12/17", "17 Dec, 2014 23:29", "17 December 2014", "17th of December, 2014", "Wednesday, December 17th 2014", "Dec. 17, 2014, 7:03 a.m. EST", "DECEMBER 17, 2014", "12/17/2014", "12/17/14 9:10 PM",
            "17/12/2014", "17.12.2014", "17-Dec-2014", "Wed, 17 Dec 2014 23:29:00 +0100", "Wed Dec 17 23:29:00 EST 2014", "Published: 17 Dec 2014 at 10:00 GMT", "Dec 17 2014", "On Wed 17 December '2014"})
    void readsADayHoweverItIsWritten(String written) {
        assertThat(WrittenDate.in(written)).contains(LocalDate.of(2014, 12, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20141217", "20141217T232900Z", "1418860800", "1418860800000"})
    void readsWhatMachinesWrite(String written) {
        assertThat(WrittenDate.inMetadata(written)).contains(LocalDate.of(2014, 12, 18).minusDays(written.startsWith("2") ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 February 2014", "13/13/2014", "Call 0800-2014-12345", "the class of 2014", "may 2014 be kind", "10:17:2014", "1,234,567", "99.99.2014"})
    void readsNoDayWhereNoneIs(String written) {
        assertThat(WrittenDate.in(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 Dec, 2014 23:29", "Published: December 17, 2014 | Updated: December 18, 2014", "Wednesday 17 December 2014 10:03 GMT", "Posted on 17/12/2014 at 9:15 pm"})
    void aDateLineSaysNothingElse(String line) {
        assertThat(WrittenDate.ofDateLine(line)).contains(LocalDate.of(2014, 12, 17));
    }

    @Test
    void aSentenceWithADateIsNoDateLine() {
        assertThat(WrittenDate.ofDateLine("The hackers wrote on 17 December 2014.")).isEmpty();
        assertThat(WrittenDate.ofDateLine("Sony cancels film, 17 December 2014")).isEmpty();
    }
}
