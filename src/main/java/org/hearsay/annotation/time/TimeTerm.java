package org.hearsay.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a date or period says, before it is known from which day it was said. */
public sealed interface TimeTerm {

    /** A length of time. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * The ISO 8601 value: a day, month or year, or an interval {@code first/last}.
     *
     * @param anchor the day of writing, null if nobody knows it
     * @param tense of the sentence
     * @return empty if the term needs an anchor and has none
     */
    Optional<String> resolve(LocalDate anchor, Tense tense);

    /** A year, or nothing, with a month, or nothing, with a day of it, or nothing; 0 stands for nothing. */
    record Calendar(int year, int month, int day) implements TimeTerm {

        @Override
        public Optional<String> resolve(LocalDate anchor, Tense tense) {
            if (month == 0) {
                return Optional.of("%04d".formatted(year));
            }
            if (year != 0) {
                return Optional.of(day == 0 ? YearMonth.of(year, month).toString() : LocalDate.of(year, month, day).toString());
            }
            return anchor == null ? Optional.empty() : Optional.of(nearest(anchor, tense));
        }

        /** The year that is not said: the past one in the past tense, the coming one in the future, else the nearer. */
        private String nearest(LocalDate anchor, Tense tense) {
            if (day == 0) {
                YearMonth here = YearMonth.from(anchor);
                YearMonth there = YearMonth.of(anchor.getYear(), month);
                boolean later = there.isAfter(here);
                boolean earlier = there.isBefore(here);
                int shift = later && tense == Tense.PAST ? -1 : earlier && tense == Tense.FUTURE ? 1 : later && tense == Tense.UNKNOWN && month - here.getMonthValue() > 6 ? -1 : 0;
                return there.plusYears(shift).toString();
            }
            return Stream.of(-1, 0, 1).map(y -> anchor.getYear() + y).filter(y -> Month.of(month).length(java.time.Year.isLeap(y)) >= day)
                    .map(y -> LocalDate.of(y, month, day))
                    .min(Comparator.comparingLong(date -> distance(anchor, date, tense))).orElseThrow().toString();
        }

        /** Days between, with years on top where the tense points the other way, unless it is a matter of days: a release cancelled yesterday may lie ahead. */
        private static long distance(LocalDate anchor, LocalDate date, Tense tense) {
            long days = date.toEpochDay() - anchor.toEpochDay();
            boolean against = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days < 0;
            return Math.abs(days) + (!against ? 0 : Math.abs(days) <= 14 ? 100 : 1000);
        }
    }

    /** A day of the week: of the last (-1) or next (1) week, or the nearest that the tense asks for (0). */
    record Weekday(DayOfWeek day, int shift) implements TimeTerm {

        @Override
        public Optional<String> resolve(LocalDate anchor, Tense tense) {
            if (anchor == null) {
                return Optional.empty();
            }
            boolean future = shift > 0 || shift == 0 && tense == Tense.FUTURE;
            LocalDate date = future ? anchor.with(TemporalAdjusters.next(day))
                    : anchor.with(shift < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
            return Optional.of(date.toString());
        }
    }

    /** So many days, weeks, months or years from the day of writing. */
    record Shifted(Unit unit, int amount) implements TimeTerm {

        @Override
        public Optional<String> resolve(LocalDate anchor, Tense tense) {
            if (anchor == null) {
                return Optional.empty();
            }
            return Optional.of(switch (unit) {
                case DAY -> anchor.plusDays(amount).toString();
                case WEEK -> week(anchor.plusWeeks(amount));
                case MONTH -> YearMonth.from(anchor).plusMonths(amount).toString();
                case YEAR -> "%04d".formatted(anchor.getYear() + amount);
            });
        }

        private static String week(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) + "/" + date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
    }

    /** A stretch that ends with the day of writing: "the past two weeks". */
    record Since(Unit unit, int amount) implements TimeTerm {

        @Override
        public Optional<String> resolve(LocalDate anchor, Tense tense) {
            if (anchor == null) {
                return Optional.empty();
            }
            LocalDate from = switch (unit) {
                case DAY -> anchor.minusDays(amount);
                case WEEK -> anchor.minusWeeks(amount);
                case MONTH -> anchor.minusMonths(amount);
                case YEAR -> anchor.minusYears(amount);
            };
            return Optional.of(from + "/" + anchor);
        }
    }

    /** Months of a year, as a quarter or season; a season's winter reaches into the next year. */
    record Months(int year, int first, int count) implements TimeTerm {

        @Override
        public Optional<String> resolve(LocalDate anchor, Tense tense) {
            if (year == 0 && anchor == null) {
                return Optional.empty();
            }
            YearMonth from = YearMonth.of(year == 0 ? anchor.getYear() : year, first);
            if (year == 0 && tense != Tense.FUTURE && from.atDay(1).isAfter(anchor)) {
                from = from.minusYears(1);
            }
            return Optional.of(from + "/" + from.plusMonths(count - 1L));
        }
    }
}
