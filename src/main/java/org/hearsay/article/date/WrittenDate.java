package org.hearsay.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days as news pages write them: {@code 2014-12-17T23:29:00Z}, {@code 17 Dec, 2014 23:29}, {@code Wednesday, December 17th 2014},
 * {@code 12/17/2014}, {@code Wed Dec 17 23:29:00 EST 2014}.
 *
 * <p>The day is the one that is written: a time zone is read over, not converted. In {@code 5/6/2014} the month stands first, as in the
 * United States; with dots, as in {@code 5.6.2014}, or where the first number exceeds twelve, the day does.
 */
public final class WrittenDate {

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TIME = "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?";
    private static final String ZONE = "(?:[A-Z]{1,5}|[+-]\\d{2}:?\\d{2})";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d:])" + DAY + "(?:\\s+of)?[\\s.,/-]*\\b" + MONTH + "\\b[\\s.,/'-]*((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "[\\s.]*" + DAY + "(?:[\\s.,'|-]+|\\s+" + TIME + "\\s+(?:" + ZONE + "\\s+)?)((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d/.:])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/:])");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** What may stand on a date line beside the date itself. */
    private static final Pattern DATE_LINE_WORDS = Pattern.compile(
            "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:first |originally |last )?(?:published|posted|updated|modified|created|date|filed|issued)(?: on| at| in)?\\b"
                    + "|" + TIME + "|\\b\\d{1,2}\\s*[ap]\\.?m\\b|\\b[ap]\\.?m\\b\\.?|\\b[A-Z]{2,4}T\\b|\\b(?:GMT|UTC|BST|IST|MSK|local time|hrs|noon|midnight|at|on|time)\\b|[+-]\\d{2}:?\\d{2}|[\\s.,:;|()·•–—-]+");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6),
            Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

    /** Longer texts are prose with a date in it, not a date. */
    private static final int LONGEST = 400;

    private WrittenDate() {}

    /** The first date within a short text; empty if there is none, or none that is a day of the calendar. */
    public static Optional<LocalDate> in(String text) {
        return Optional.ofNullable(text.length() > LONGEST || !hasDigit(text) ? null : first(text)).map(Found::day);
    }

    /** As {@link #in}, and also the forms that only machines write: {@code 20141217}, and seconds or milliseconds since 1970. */
    public static Optional<LocalDate> inMetadata(String value) {
        String text = value.strip();
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional.of(Instant.ofEpochSecond(text.length() > 10 ? number / 1000 : number).atZone(ZoneOffset.UTC).toLocalDate());
        }
        return in(text).or(() -> compact(text));
    }

    /** The date of a line that says nothing but a date, with its time and words such as "Published". */
    public static Optional<LocalDate> ofDateLine(String line) {
        if (line.length() > 120 || !hasDigit(line)) {
            return Optional.empty();
        }
        Found found = first(line);
        if (found == null) {
            return Optional.empty();
        }
        String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
        Found second = first(rest);
        if (second != null) {
            rest = rest.substring(0, second.start()) + " " + rest.substring(second.end());
        }
        return DATE_LINE_WORDS.matcher(rest).replaceAll("").isEmpty() ? Optional.of(found.day()) : Optional.empty();
    }

    private record Found(int start, int end, LocalDate day) {}

    private static Found first(String text) {
        Found best = find(ISO, text, 1, 3, 4, null);
        best = find(DAY_FIRST, text, 3, 2, 1, best);
        best = find(MONTH_FIRST, text, 3, 1, 2, best);
        return numeric(text, best);
    }

    private static Found find(Pattern pattern, String text, int year, int month, int day, Found best) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && (best == null || matcher.start() < best.start())) {
            LocalDate date = day(matcher.group(year), monthNumber(matcher.group(month)), matcher.group(day));
            if (date != null) {
                return new Found(matcher.start(), matcher.end(), date);
            }
        }
        return best;
    }

    private static Found numeric(String text, Found best) {
        Matcher matcher = NUMERIC.matcher(text);
        while (matcher.find() && (best == null || matcher.start() < best.start())) {
            int one = Integer.parseInt(matcher.group(1));
            int two = Integer.parseInt(matcher.group(3));
            boolean dayFirst = one > 12 || matcher.group(2).equals(".") && two <= 12;
            String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
            LocalDate date = dayFirst ? day(year, two, matcher.group(1)) : day(year, one, matcher.group(3));
            if (date != null) {
                return new Found(matcher.start(), matcher.end(), date);
            }
        }
        return best;
    }

    private static Optional<LocalDate> compact(String text) {
        Matcher matcher = COMPACT.matcher(text);
        return matcher.find() ? Optional.ofNullable(day(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))) : Optional.empty();
    }

    private static int monthNumber(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : MONTHS.get(written.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
