package org.hearsay.annotation.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotation.time.TimeTerm.Calendar;
import org.hearsay.annotation.time.TimeTerm.Months;
import org.hearsay.annotation.time.TimeTerm.Shifted;
import org.hearsay.annotation.time.TimeTerm.Since;
import org.hearsay.annotation.time.TimeTerm.Unit;
import org.hearsay.annotation.time.TimeTerm.Weekday;

/**
 * Finds dates and periods in the words of a sentence.
 *
 * <pre>
 * time     = weekday [","] date | date | [shift] weekday | shift unit | number unit "ago" | "in" number unit | "the past" [number] unit | word
 * date     = month day ["," year] | [the] day ["of"] month [year] | month ["of"] year | year | iso | m/d/y | feast
 * shift    = "last" | "this" | "next" | "earlier this" | "later this" | "past" | "coming"
 * word     = "today" | "yesterday" | "tomorrow" | "tonight"
 * </pre>
 */
public final class TimeGrammar {

    /**
     * A term in a sentence.
     *
     * @param first index of its first word
     * @param last index of its last word, inclusive
     * @param term what it says
     */
    public record Found(int first, int last, TimeTerm term) {}

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Unit> UNITS = Map.of(
            "day", Unit.DAY, "days", Unit.DAY, "week", Unit.WEEK, "weeks", Unit.WEEK, "month", Unit.MONTH, "months", Unit.MONTH, "year", Unit.YEAR,
            "years", Unit.YEAR);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("few", 3), Map.entry("several", 3), Map.entry("couple", 2), Map.entry("dozen", 12));
    private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "previous", -1, "this", 0, "current", 0, "next", 1, "coming", 1);
    private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "fall", 9, "autumn", 9, "winter", 12);
    private static final Map<String, Integer> QUARTERS = Map.of("first", 1, "second", 4, "third", 7, "fourth", 10);
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "of", "by", "from", "until", "till", "during", "before", "after", "early", "late", "mid", "to", "and", "through", "for", "between", "around");
    private static final Set<String> ATTACKS = Set.of("attack", "attacks", "terror", "terrorist", "hijacking", "hijackings");
    private static final Set<String> OF_OR_COMMA = Set.of("of", ",");
    private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "until", "by", "from", "early", "late", "mid", "last", "next", "this", "during", "of", "through", "to", "and");
    private static final Set<String> CLEARLY_BEFORE_MONTH = Set.of("in", "since", "last", "next", "late", "early", "mid", "by", "until");
    private static final Set<String> COUNTED_DAYS = Set.of("%", "percent", "million", "billion", "people");
    private static final Set<String> DAY_OR_EVE = Set.of("day", "eve");
    private static final Set<String> PART_OF_YEAR = Set.of("mid", "late", "early");
    private static final Set<String> COUNTED = Set.of("%", "percent", "people", "million", "billion");
    private static final Set<String> AFTER_YEAR = Set.of("'s", "elections", "was", "is");
    private static final Set<String> EARLY_OR_LATE = Set.of("earlier", "later", "early", "late");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> ENDS = Set.of(",", ".", ";", "time");
    private static final Set<String> ABOUT = Set.of("about", "nearly", "almost", "over", "just", "only", "around", "roughly");
    private static final Set<String> VAGUE = Set.of("few", "couple", "dozen");
    private static final Set<String> SHORT_UNITS = Set.of("hour", "hours", "minute", "minutes", "second", "seconds");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
            MONTHS.put(name.substring(0, 3) + ".", month.getValue());
        }
        MONTHS.put("sept", 9);
        MONTHS.put("sept.", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3) + ".", day);
        }
        WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
        WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
    }

    private final String[] forms;
    private final String[] words;

    private TimeGrammar(String[] forms) {
        this.forms = forms;
        this.words = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            words[i] = forms[i].toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Finds all terms of a sentence.
     *
     * @param forms its words
     * @return terms in order, without overlap
     */
    public static List<Found> find(String[] forms) {
        TimeGrammar grammar = new TimeGrammar(forms);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < forms.length) {
            Optional<Found> here = grammar.at(at);
            here.ifPresent(found::add);
            at = here.map(f -> f.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private Optional<Found> at(int i) {
        return weekday(i).or(() -> date(i)).or(() -> shifted(i)).or(() -> ago(i)).or(() -> ahead(i)).or(() -> past(i)).or(() -> word(i)).or(() -> period(i));
    }

    private String word0(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    private static Optional<Found> found(int first, int last, TimeTerm term) {
        return Optional.of(new Found(first, last, term));
    }

    private boolean isNumeral(int i) {
        return i < words.length && !words[i].isEmpty() && Character.isDigit(words[i].charAt(0));
    }

    private boolean isCapital(int i) {
        return i < forms.length && Character.isUpperCase(forms[i].charAt(0));
    }

    private Optional<Found> weekday(int i) {
        int shift = SHIFTS.getOrDefault(word0(i), 0);
        int at = SHIFTS.containsKey(word0(i)) ? i + 1 : i;
        DayOfWeek day = WEEKDAYS.get(word0(at));
        if (day == null || !isCapital(at)) {
            return Optional.empty();
        }
        int next = word0(at + 1).equals(",") ? at + 2 : at + 1;
        Optional<Found> date = MONTHS.containsKey(word0(next)) || DAY.matcher(word0(next)).matches() && MONTHS.containsKey(word0(next + 1)) ? date(next) : Optional.empty();
        return date.map(d -> new Found(i, d.last(), d.term())).or(() -> found(i, at, new Weekday(day, shift)));
    }

    private Optional<Found> date(int i) {
        return monthDay(i).or(() -> dayMonth(i)).or(() -> feast(i)).or(() -> digits(i)).or(() -> year(i));
    }

    /** "December 17, 2014", "Dec. 17", "December 2014", "December". */
    private Optional<Found> monthDay(int i) {
        Integer month = MONTHS.get(word0(i));
        if (month == null || !isCapital(i)) {
            return Optional.empty();
        }
        int day = day(i + 1);
        if (day > 0) {
            int comma = word0(i + 2).equals(",") ? i + 3 : i + 2;
            boolean infamous = month == 9 && day == 11 && ATTACKS.contains(word0(i + 2));
            return YEAR.matcher(word0(comma)).matches() ? calendar(i, comma, Integer.parseInt(word0(comma)), month, day)
                    : calendar(i, i + 1, infamous ? 2001 : 0, month, day);
        }
        int year = OF_OR_COMMA.contains(word0(i + 1)) ? i + 2 : i + 1;
        if (YEAR.matcher(word0(year)).matches()) {
            return calendar(i, year, Integer.parseInt(word0(year)), month, 0);
        }
        boolean verb = word0(i).equals("may") || word0(i).equals("march") || word0(i).length() == 3 && !word0(i).equals("may");
        boolean led = BEFORE_MONTH.contains(word0(i - 1));
        return !verb || led && !word0(i).equals("may") || led && CLEARLY_BEFORE_MONTH.contains(word0(i - 1)) ? calendar(i, i, 0, month, 0) : Optional.empty();
    }

    /** "17 December 2014", "the 11th of September". */
    private Optional<Found> dayMonth(int i) {
        int start = word0(i).equals("the") ? i + 1 : i;
        int day = day(start);
        if (day == 0) {
            return Optional.empty();
        }
        int at = word0(start + 1).equals("of") ? start + 2 : start + 1;
        Integer month = MONTHS.get(word0(at));
        if (month == null || !isCapital(at)) {
            return Optional.empty();
        }
        int comma = word0(at + 1).equals(",") ? at + 2 : at + 1;
        return YEAR.matcher(word0(comma)).matches() ? calendar(i, comma, Integer.parseInt(word0(comma)), month, day) : calendar(i, at, 0, month, day);
    }

    private int day(int i) {
        if (!isNumeral(i)) {
            return 0;
        }
        Matcher day = DAY.matcher(word0(i));
        int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
        return number > 31 || COUNTED_DAYS.contains(word0(i + 1)) ? 0 : number;
    }

    private static Optional<Found> calendar(int first, int last, int year, int month, int day) {
        boolean exists = day == 0 || day <= (year == 0 ? Month.of(month).maxLength() : java.time.YearMonth.of(year, month).lengthOfMonth());
        return exists ? found(first, last, new Calendar(year, month, day)) : Optional.empty();
    }

    /** "Christmas Day", "New Year's Eve". */
    private Optional<Found> feast(int i) {
        if (forms[i].equals("Christmas")) {
            int last = DAY_OR_EVE.contains(word0(i + 1)) ? i + 1 : i;
            return withYear(i, last, 12, word0(i + 1).equals("eve") ? 24 : 25);
        }
        if (forms[i].equals("New") && word0(i + 1).equals("year") && word0(i + 2).equals("'s") && DAY_OR_EVE.contains(word0(i + 3))) {
            return word0(i + 3).equals("day") ? withYear(i, i + 3, 1, 1) : withYear(i, i + 3, 12, 31);
        }
        return Optional.empty();
    }

    private Optional<Found> withYear(int first, int last, int month, int day) {
        int at = OF_OR_COMMA.contains(word0(last + 1)) ? last + 2 : last + 1;
        return YEAR.matcher(word0(at)).matches() ? calendar(first, at, Integer.parseInt(word0(at)), month, day) : calendar(first, last, 0, month, day);
    }

    private Optional<Found> digits(int i) {
        if (!isNumeral(i)) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(words[i]);
        if (iso.matches() && Integer.parseInt(iso.group(2)) <= 12 && Integer.parseInt(iso.group(2)) > 0) {
            return calendar(i, i, Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher slashed = SLASHED.matcher(words[i]);
        if (slashed.matches() && Integer.parseInt(slashed.group(1)) <= 12 && Integer.parseInt(slashed.group(1)) > 0 && Integer.parseInt(slashed.group(2)) > 0) {
            return calendar(i, i, Integer.parseInt(slashed.group(3)), Integer.parseInt(slashed.group(1)), Integer.parseInt(slashed.group(2)));
        }
        return Optional.empty();
    }

    /** A year where a preposition or a season says that it is one. */
    private Optional<Found> year(int i) {
        boolean led = BEFORE_YEAR.contains(word0(i - 1)) || word0(i - 1).equals("-") && PART_OF_YEAR.contains(word0(i - 2));
        return led && YEAR.matcher(words[i]).matches() && !isCounted(word0(i + 1)) ? found(i, i, new Calendar(Integer.parseInt(words[i]), 0, 0)) : Optional.empty();
    }

    /** Whether a number before a word counts it. */
    private static boolean isCounted(String word) {
        return (COUNTED.contains(word) || word.endsWith("s")) && !AFTER_YEAR.contains(word);
    }

    /** "last week", "earlier this month", "next year", "last night". */
    private Optional<Found> shifted(int i) {
        int at = EARLY_OR_LATE.contains(word0(i)) ? i + 1 : i;
        Integer shift = SHIFTS.get(word0(at));
        if (shift == null) {
            return Optional.empty();
        }
        Unit unit = UNITS.get(word0(at + 1));
        if (unit != null && !word0(at + 1).endsWith("s") && unit != Unit.DAY) {
            return found(i, at + 1, new Shifted(unit, shift));
        }
        if (PARTS_OF_DAY.contains(word0(at + 1))) {
            return found(i, at + 1, new Shifted(Unit.DAY, shift));
        }
        Integer month = MONTHS.get(word0(at + 1));
        if (month != null && isCapital(at + 1)) {
            return monthDay(at + 1).map(m -> new Found(i, m.last(), m.term()));
        }
        return season(at + 1).map(s -> new Found(i, s.last(), s.term()));
    }

    /** "two days ago", "a couple of weeks ago", "a few hours earlier". */
    private Optional<Found> ago(int i) {
        Quantity quantity = quantity(i);
        if (quantity == null || !word0(quantity.last() + 1).equals("ago")) {
            return Optional.empty();
        }
        return found(i, quantity.last() + 1, new Shifted(quantity.unit(), -quantity.amount()));
    }

    /** "in two weeks" */
    private Optional<Found> ahead(int i) {
        if (!word0(i).equals("in") || ARTICLES.contains(word0(i + 1))) {
            return Optional.empty();
        }
        Quantity quantity = quantity(i + 1);
        boolean ends = quantity != null && (quantity.last() + 1 == words.length || ENDS.contains(word0(quantity.last() + 1)));
        return ends && quantity.unit() != Unit.YEAR ? found(i, quantity.last(), new Shifted(quantity.unit(), quantity.amount())) : Optional.empty();
    }

    /** "the past two weeks", "the last few months", "recent days" */
    private Optional<Found> past(int i) {
        if (!word0(i).equals("past") && !word0(i).equals("last")) {
            return Optional.empty();
        }
        Quantity quantity = quantity(i + 1);
        if (quantity != null) {
            return found(i, quantity.last(), new Since(quantity.unit(), quantity.amount()));
        }
        Unit unit = UNITS.get(word0(i + 1));
        return unit != null && word0(i).equals("past") ? found(i, i + 1, new Since(unit, 1)) : Optional.empty();
    }

    private record Quantity(int last, int amount, Unit unit) {}

    /** "two days", "a couple of weeks", "10 hours"; hours and minutes are no days. */
    private Quantity quantity(int i) {
        int at = i;
        if (ABOUT.contains(word0(at))) {
            at++;
        }
        Integer amount = isNumeral(at) && COUNT.matcher(word0(at)).matches() ? Integer.valueOf(word0(at)) : NUMBERS.get(word0(at));
        if (amount == null) {
            return null;
        }
        if (word0(at).equals("a") && VAGUE.contains(word0(at + 1))) {
            at++;
            amount = NUMBERS.get(word0(at));
        }
        at++;
        if (word0(at).equals("of")) {
            at++;
        }
        if (SHORT_UNITS.contains(word0(at))) {
            return new Quantity(at, word0(at).startsWith("hour") ? amount / 24 : 0, Unit.DAY);
        }
        Unit unit = UNITS.get(word0(at));
        return unit == null ? null : new Quantity(at, amount, unit);
    }

    private Optional<Found> word(int i) {
        return switch (word0(i)) {
            case "today", "tonight" -> found(i, i, new Shifted(Unit.DAY, 0));
            case "yesterday" -> found(i, i, new Shifted(Unit.DAY, -1));
            case "tomorrow" -> found(i, i, new Shifted(Unit.DAY, 1));
            default -> Optional.empty();
        };
    }

    /** "the third quarter of 2017", "summer 2016" */
    private Optional<Found> period(int i) {
        Integer quarter = QUARTERS.get(word0(i));
        if (quarter != null && word0(i + 1).equals("quarter")) {
            int at = word0(i + 2).equals("of") ? i + 3 : i + 2;
            boolean year = YEAR.matcher(word0(at)).matches();
            return found(i, year ? at : i + 1, new Months(year ? Integer.parseInt(word0(at)) : 0, quarter, 3));
        }
        Optional<Found> season = season(i);
        return season.filter(s -> s.last() > i);
    }

    private Optional<Found> season(int i) {
        Integer month = SEASONS.get(word0(i));
        if (month == null) {
            return Optional.empty();
        }
        int at = word0(i + 1).equals("of") ? i + 2 : i + 1;
        boolean year = YEAR.matcher(word0(at)).matches();
        return found(i, year ? at : i, new Months(year ? Integer.parseInt(word0(at)) : 0, month, 3));
    }
}
