package org.hearsay.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days as news pages write them: {@code 2014-12-17T23:29:00Z}, {@code 17 Dec, 2014 23:29}, {@code Wednesday, December 17th 2014},
 * {@code 12/17/2014}, {@code Wed Dec 17 23:29:00 EST 2014}, {@code 17. Dezember 2014}, {@code 17 de diciembre de 2014}, {@code 2014年12月17日}.
 *
 * <p>The day is the one that is written: a time zone is read over, not converted. Whether {@code 5/6/2014} is in May or in June, the
 * {@link DateStyle} says; with dots, as in {@code 5.6.2014}, or where the first number exceeds twelve, the day stands first.
 */
public final class WrittenDate {

    private static final String ENGLISH_MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TIME = "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?";
    private static final String ZONE = "(?:[A-Z]{1,5}|[+-]\\d{2}:?\\d{2})";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    /** The month as any word, which the style must know. */
    private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]{2,13})";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d:])" + DAY + "(?:[º°]|er\\b)?[\\s.,/-]*(?:\\b(?:of|de|di)\\s+|\\bd['’]\\s*)?" + WORD + "\\b\\.?(?:\\s+(?:de|del)\\b)?[\\s.,/'-]*((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d.,])((?:19|20)\\d{2})\\.?\\s+" + WORD + "\\b\\.?\\s+(\\d{1,2})(?![\\d:]|[.,]\\d)");
    private static final Pattern EAST_ASIAN = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + ENGLISH_MONTH + "[\\s.]*" + DAY + "(?:[\\s.,'|-]+|\\s+" + TIME + "\\s+(?:" + ZONE + "\\s+)?)((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d/.:])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/:])");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** What may stand on a date line beside the date itself. */
    private static final Pattern DATE_LINE_WORDS = Pattern.compile(
            "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:first |originally |last )?(?:published|posted|updated|modified|created|date|filed|issued)(?: on| at| in)?\\b"
                    + "|" + TIME + "|\\b\\d{1,2}\\s*[ap]\\.?m\\b|\\b[ap]\\.?m\\b\\.?|\\b[A-Z]{2,4}T\\b|\\b(?:GMT|UTC|BST|IST|MSK|local time|hrs|noon|midnight|at|on|time)\\b|[+-]\\d{2}:?\\d{2}|[\\s.,:;|()·•–—-]+");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    /** More words beside a date make a sentence. */
    private static final int MOST_WORDS = 6;

    /** Longer texts are prose with a date in it, not a date. */
    private static final int LONGEST = 400;

    private WrittenDate() {}

    /** The first date within a short text in English; empty if there is none, or none that is a day of the calendar. */
    public static Optional<LocalDate> in(String text) {
        return in(text, DateStyle.ENGLISH);
    }

    /** The first date within a short text in a language of this style, or in English. */
    public static Optional<LocalDate> in(String text, DateStyle style) {
        return Optional.ofNullable(text.length() > LONGEST || !hasDigit(text) ? null : first(text, style)).map(Found::day);
    }

    /** As {@link #in(String)}, and also the forms that only machines write: {@code 20141217}, and seconds or milliseconds since 1970. */
    public static Optional<LocalDate> inMetadata(String value) {
        return inMetadata(value, DateStyle.ENGLISH);
    }

    /** As {@link #in(String, DateStyle)}, and also the forms that only machines write. */
    public static Optional<LocalDate> inMetadata(String value, DateStyle style) {
        String text = value.strip();
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional.of(Instant.ofEpochSecond(text.length() > 10 ? number / 1000 : number).atZone(ZoneOffset.UTC).toLocalDate());
        }
        return in(text, style).or(() -> compact(text));
    }

    /** The date of a line in a language of this style that says nothing but a date, with its time and words such as "Published". */
    public static Optional<LocalDate> ofDateLine(String line, DateStyle style) {
        if (line.length() > 120 || !hasDigit(line)) {
            return Optional.empty();
        }
        Found found = first(line, style);
        if (found == null) {
            return Optional.empty();
        }
        String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
        Found second = first(rest, style);
        if (second != null) {
            rest = rest.substring(0, second.start()) + " " + rest.substring(second.end());
        }
        return isDateLine(DATE_LINE_WORDS.matcher(rest).replaceAll(" "), style) ? Optional.of(found.day()) : Optional.empty();
    }

    private static boolean isDateLine(String rest, DateStyle style) {
        if (rest.isBlank() || style == DateStyle.ENGLISH || hasDigit(rest)) {
            return rest.isBlank();
        }
        String[] words = NO_LETTERS.split(rest.strip());
        boolean only = words.length <= MOST_WORDS;
        for (int i = 0; only && i < words.length; i++) {
            only = words[i].isEmpty() || DateLabel.isOnDateLine(words[i], style);
        }
        return only;
    }

    private record Found(int start, int end, LocalDate day) {}

    private static Found first(String text, DateStyle style) {
        Found best = find(ISO, text, 1, 3, 4, style, null);
        best = find(DAY_FIRST, text, 3, 2, 1, style, best);
        best = find(MONTH_FIRST, text, 3, 1, 2, style, best);
        best = find(YEAR_FIRST, text, 1, 2, 3, style, best);
        best = find(EAST_ASIAN, text, 1, 2, 3, style, best);
        return numeric(text, style, best);
    }

    private static Found find(Pattern pattern, String text, int year, int month, int day, DateStyle style, Found best) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && (best == null || matcher.start() < best.start())) {
            LocalDate date = day(matcher.group(year), monthNumber(matcher.group(month), style), matcher.group(day));
            if (date != null) {
                return new Found(matcher.start(), matcher.end(), date);
            }
        }
        return best;
    }

    private static Found numeric(String text, DateStyle style, Found best) {
        Matcher matcher = NUMERIC.matcher(text);
        while (matcher.find() && (best == null || matcher.start() < best.start())) {
            int one = Integer.parseInt(matcher.group(1));
            int two = Integer.parseInt(matcher.group(3));
            boolean dayFirst = one > 12 || two <= 12 && (matcher.group(2).equals(".") || !style.isMonthFirst());
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

    /** 0 if the word names no month. */
    private static int monthNumber(String written, DateStyle style) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : style.month(written).orElse(0);
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
