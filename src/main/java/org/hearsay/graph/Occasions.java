package org.hearsay.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells apart what an article says to have happened to somebody more than once: attacks on one bank in March and in October are two events.
 *
 * <p>Times meet within a month, since papers disagree about the day, and a bare year meets all of its months. The occasion that most claims
 * date, the later of two, is the one that claims without a time are about; it bears no time of its own, so that it meets those of articles that give none.
 */
final class Occasions {

    private static final int MONTH = "2014-12".length();
    private static final int YEAR = "2014".length();

    /** For each question the months, or years, that claims name, with how many do. */
    private final Map<List<String>, TreeMap<String, Integer>> dated = new HashMap<>();

    /** Notes that a claim about something gives a time, as an ISO 8601 date or interval. */
    void add(List<String> about, String time) {
        dated.computeIfAbsent(about, a -> new TreeMap<>()).merge(period(time), 1, Integer::sum);
    }

    /**
     * The period of an occasion other than the article's main one.
     *
     * @param about what the question is about
     * @param time when it happened by the claim; empty if it does not say
     */
    Optional<String> other(List<String> about, Optional<String> time) {
        TreeMap<String, Integer> periods = dated.get(about);
        if (time.isEmpty() || periods == null || periods.size() < 2) {
            return Optional.empty();
        }
        String main = main(periods);
        String own = period(time.get());
        return own.startsWith(main) || main.startsWith(own) ? Optional.empty() : Optional.of(own);
    }

    private static String main(TreeMap<String, Integer> periods) {
        String main = periods.firstKey();
        for (Map.Entry<String, Integer> period : periods.entrySet()) {
            main = period.getValue() >= periods.get(main) ? period.getKey() : main;
        }
        return main;
    }

    /** The month in which a date or interval begins, or its year if that is all it says. */
    private static String period(String time) {
        String start = time.split("/")[0];
        return start.substring(0, Math.min(start.length(), start.length() >= MONTH && start.charAt(YEAR) == '-' && Character.isDigit(start.charAt(YEAR + 1)) ? MONTH : YEAR));
    }
}
