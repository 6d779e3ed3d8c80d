package org.hearsay.article.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How dates are written where a language is spoken: what the months and weekdays are called, and whether {@code 5/6/2014} begins with the
 * month. English names are always understood. All of it comes from the Unicode Consortium's locale data (CLDR) in ICU4J.
 */
public final class DateStyle {

    /** English as in the United States; also for pages that do not say their language. */
    public static final DateStyle ENGLISH = new DateStyle(Map.of(), Set.of(), true);

    private static final Map<String, Integer> ENGLISH_MONTHS = new HashMap<>();

    static {
        String[] names = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
        for (int i = 0; i < 12; i++) {
            ENGLISH_MONTHS.put(names[i], i + 1);
            ENGLISH_MONTHS.put(names[i].substring(0, 3), i + 1);
        }
        ENGLISH_MONTHS.put("sept", 9);
    }

    private static final Map<String, DateStyle> BY_TAG = new ConcurrentHashMap<>();
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Catalan gives its months with the preposition before them. */
    private static final Pattern NOT_OF_NAME = Pattern.compile("^(?:de |d[’'])|\\.$");

    private final Map<String, Integer> months;
    private final Set<String> weekdays;
    private final boolean monthFirst;

    private DateStyle(Map<String, Integer> months, Set<String> weekdays, boolean monthFirst) {
        this.months = months;
        this.weekdays = weekdays;
        this.monthFirst = monthFirst;
    }

    /**
     * The style of a language.
     *
     * @param tag what a page declares, such as {@code en-GB} or {@code de}; for what is no language tag, the style is {@link #ENGLISH}
     */
    public static DateStyle of(String tag) {
        String clean = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!TAG.matcher(clean).matches() || clean.equals("en") || clean.equals("en-us") || clean.startsWith("und")) {
            return ENGLISH;
        }
        // Pages write what they like there, so only what the locale data know is kept.
        ULocale locale = ULocale.forLanguageTag(clean);
        return Known.LANGUAGES.contains(locale.getLanguage()) ? BY_TAG.computeIfAbsent(locale.getLanguage() + "-" + locale.getCountry(), key -> read(locale)) : ENGLISH;
    }

    private static final class Known {

        private static final Set<String> LANGUAGES = new HashSet<>();

        static {
            for (ULocale locale : ULocale.getAvailableLocales()) {
                LANGUAGES.add(locale.getLanguage());
            }
        }
    }

    private static DateStyle read(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        Map<String, Integer> months = new HashMap<>();
        Set<String> weekdays = new HashSet<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                for (int i = 0; i < 12; i++) {
                    months.put(folded(names[i]), i + 1);
                }
                for (String day : symbols.getWeekdays(context, width)) {
                    weekdays.add(folded(day));
                }
            }
        }
        boolean monthFirst = DateFormat.getDateInstance(DateFormat.SHORT, locale) instanceof SimpleDateFormat form && form.toPattern().startsWith("M");
        return new DateStyle(months, weekdays, monthFirst);
    }

    /** The number of the month, 1 to 12, that a word names, whatever its case and accents. */
    OptionalInt month(String word) {
        Integer english = ENGLISH_MONTHS.get(word.toLowerCase(Locale.ROOT));
        Integer month = english != null || months.isEmpty() ? english : months.get(folded(word));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** Whether a word names a day of the week in this language. */
    boolean isWeekday(String word) {
        return !weekdays.isEmpty() && weekdays.contains(folded(word));
    }

    /** Whether of three numbers the first is the month. */
    boolean isMonthFirst() {
        return monthFirst;
    }

    private static String folded(String name) {
        return ACCENTS.matcher(Normalizer.normalize(NOT_OF_NAME.matcher(name).replaceAll(""), Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
