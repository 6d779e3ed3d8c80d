package org.hearsay.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(WrittenDate.ofDateLine(line, DateStyle.ENGLISH)).contains(LocalDate.of(2014, 12, 17));
    }

    @Test
    void aSentenceWithADateIsNoDateLine() {
        assertThat(WrittenDate.ofDateLine("The hackers wrote on 17 December 2014.", DateStyle.ENGLISH)).isEmpty();
        assertThat(WrittenDate.ofDateLine("Sony cancels film, 17 December 2014", DateStyle.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "de | 17. Dezember 2014", "de | Mittwoch, 17. Dez. 2014, 23:29 Uhr", "fr | mercredi 17 décembre 2014 à 23h29", "fr-FR | 17 DEC. 2014", "fr | 17 décembre 2014", "es | 17 de diciembre de 2014", "es | 17 dic 2014", "it | 17 dicembre 2014",
            "pt-BR | 17 de dezembro de 2014", "pt_BR | 17 dez. 2014", "nl | 17 december 2014", "sv | 17 december 2014", "pl | 17 grudnia 2014", "cs | 17. prosince 2014", "tr | 17 Aralık 2014", "ru | 17 декабря 2014", "hu | 2014. december 17.",
            "ca | 17 de desembre de 2014", "id | 17 Desember 2014", "ja | 2014年12月17日", "ko | 2014년 12월 17일", "de | 17 December 2014", "no-such-language | 17 December 2014"})
    void readsTheMonthsOfOtherLanguages(String language, String written) {
        assertThat(WrittenDate.in(written, DateStyle.of(language))).contains(LocalDate.of(2014, 12, 17));
    }

    @Test
    void readsTheFirstNumberAsTheLanguageDoes() {
        for (String dayFirst : List.of("en-GB", "en-AU", "de", "fr", "pt-BR", "it", "nl")) {
            assertThat(WrittenDate.in("05/12/2014", DateStyle.of(dayFirst))).as(dayFirst).contains(LocalDate.of(2014, 12, 5));
        }
        for (String monthFirst : List.of("", "en", "en-US", "en_us", "no-such-language", "<b>")) {
            assertThat(WrittenDate.in("05/12/2014", DateStyle.of(monthFirst))).as(monthFirst).contains(LocalDate.of(2014, 5, 12));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "de | Veröffentlicht am Mittwoch, 17. Dezember 2014 um 10:03 Uhr", "fr | Publié le 17 décembre 2014 à 10h03", "es | Publicado el miércoles, 17 de diciembre de 2014", "it | Pubblicato il 17 dicembre 2014 alle ore 10:03",
            "pt | Publicado em 17/12/2014 às 10h03", "nl | Gepubliceerd op 17 december 2014 om 10:03"})
    void aDateLineInOtherLanguagesSaysNothingElse(String language, String line) {
        assertThat(WrittenDate.ofDateLine(line, DateStyle.of(language))).contains(LocalDate.of(2014, 12, 17));
        assertThat(DateLabel.isUpdate(line)).isFalse();
    }

    @Test
    void aWordOfAnotherLanguageIsNoMonth() {
        assertThat(WrittenDate.in("Top 10 pro 2018", DateStyle.ENGLISH)).isEmpty();
        assertThat(WrittenDate.ofDateLine("Diebe kopieren Steuern, 17. Dezember 2014", DateStyle.of("de"))).isEmpty();
    }

    @Test
    void tellsPublicationFromUpdate() {
        assertThat(DateLabel.isUpdate("Aktualisiert am 18. Dezember 2014")).isTrue();
        assertThat(DateLabel.isUpdate("Updated: 18 December 2014 | Published: 17 December 2014")).isFalse();
        assertThat(DateLabel.published("İİ Published 2014")).isEqualTo(3);
    }
}
