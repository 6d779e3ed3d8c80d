package org.hearsay.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGrammarTest {

    /** A Wednesday. */
    private static final LocalDate WRITTEN = LocalDate.of(2014, 12, 17);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It happened on Wednesday .                  | PAST    | 2014-12-17
            It happened on Tuesday .                    | PAST    | 2014-12-16
            They meet on Thursday .                     | FUTURE  | 2014-12-18
            They meet next Wednesday .                  | UNKNOWN | 2014-12-24
            last Wednesday                              | PAST    | 2014-12-10
            Wednesday , Dec. 17                         | PAST    | 2014-12-17
            on November 24 , 2014                       | PAST    | 2014-11-24
            the 11th of September 2001                  | UNKNOWN | 2001-09-11
            the September 11 attacks                    | UNKNOWN | 2001-09-11
            its December 25th release                   | UNKNOWN | 2014-12-25
            on January 5                                | FUTURE  | 2015-01-05
            on January 5                                | PAST    | 2014-01-05
            in March 2012                               | PAST    | 2012-03
            in late November                            | PAST    | 2014-11
            since 2009                                  | PAST    | 2009
            a couple of days ago                        | PAST    | 2014-12-15
            two weeks ago                               | PAST    | 2014-12-01/2014-12-07
            last month                                  | PAST    | 2014-11
            earlier this year                           | PAST    | 2014
            last week                                   | PAST    | 2014-12-08/2014-12-14
            in the past two weeks                       | PAST    | 2014-12-03/2014-12-17
            yesterday                                   | PAST    | 2014-12-16
            on Christmas Day                            | UNKNOWN | 2014-12-25
            the third quarter of 2013                   | UNKNOWN | 2013-07/2013-09
            in the summer of 2013                       | UNKNOWN | 2013-06/2013-08
            on 2014-11-24                               | UNKNOWN | 2014-11-24
            """)
    void resolves(String words, Tense tense, String value) {
        assertThat(TimeGrammar.find(words.split(" ")).stream().map(f -> f.term().resolve(WRITTEN, tense).orElseThrow())).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He may march in protest .
            The firm paid 2014 people .
            The second floor has 31 rooms .
            They sat in the sun .
            On February 30 nothing happened .
            Summer came .
            A 20 percent share
            """)
    void findsNothingIn(String words) {
        assertThat(TimeGrammar.find(words.split(" "))).isEmpty();
    }

    @Test
    void relativeTermsNeedADay() {
        List<TimeGrammar.Found> found = TimeGrammar.find("yesterday and on May 3 , 2011".split(" "));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).term().resolve(null, Tense.PAST)).isEmpty();
        assertThat(found.get(1).term().resolve(null, Tense.PAST)).contains("2011-05-03");
    }
}
