package org.hearsay.server.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months as people write them. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** An ISO 8601 day, month or year in words; anything else as it is. */
    static String readable(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> DAY.format(LocalDate.parse(iso));
                case 7 -> MONTH.format(YearMonth.parse(iso));
                default -> iso;
            };
        } catch (DateTimeException e) {
            return iso;
        }
    }
}
