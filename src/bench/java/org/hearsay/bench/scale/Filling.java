package org.hearsay.bench.scale;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the places of the patterns of one article. */
final class Filling {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final Names names;
    private final SplittableRandom random;
    private final Story story;
    private final int day;

    Filling(Names names, SplittableRandom random, Story story, int day) {
        this.names = names;
        this.random = random;
        this.story = story;
        this.day = day;
    }

    static String date(int day) {
        return FIRST_DAY.plusDays(day).toString();
    }

    String fill(String pattern) {
        String filled = PLACE.matcher(pattern).replaceAll((MatchResult place) -> Matcher.quoteReplacement(part(place.group(1))));
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String part(String place) {
        return switch (place) {
            case "relay" -> names.of("Country", random);
            case "firm", "other" -> names.of("Company", random);
            case "person", "person2" -> names.person(random);
            case "number" -> Integer.toString(2 + random.nextInt(900));
            case "small" -> Integer.toString(2 + random.nextInt(18));
            case "weekday" -> FIRST_DAY.plusDays(day - random.nextInt(5)).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "month" -> FIRST_DAY.plusDays(day).minusMonths(random.nextInt(6)).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            default -> known(place);
        };
    }

    private String known(String place) {
        String part = story.parts().get(place);
        if (part == null) {
            throw new IllegalArgumentException("no pattern may ask for {" + place + "}");
        }
        return part;
    }
}
