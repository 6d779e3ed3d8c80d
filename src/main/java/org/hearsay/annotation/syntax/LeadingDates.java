package org.hearsay.annotation.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Mends sentences whose subject was taken into the date before it, as in {@code On 9 December Joe Demarest said it was lost}: without a comma
 * between them the two look like one name. The date becomes the verb's time, and the name its subject.
 */
final class LeadingDates {

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "by", "since", "until", "from", "during");
    private static final Set<String> NAMED = Set.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "mar.",
            "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> BESIDE = Set.of("early", "late", "mid", "last", "morning", "afternoon", "evening", "night");
    private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "DET", "ADJ", "PRON");

    private LeadingDates() {}

    static void mend(Words words) {
        if (words.size() < 4 || !PREPOSITIONS.contains(lower(words, 0))) {
            return;
        }
        int end = endOfDate(words);
        int day = dayOf(words, end);
        if (day < 0 || end >= words.size() || !NOMINAL.contains(words.upos[end]) || !isTangled(words, end)) {
            return;
        }
        int name = topOf(words, end, end);
        int verb = verbAbove(words, end);
        if (verb > end && (words.head[verb] < 0 || words.head[verb] >= end) && !hasOtherSubject(words, verb, end, name)) {
            part(words, end, day, name, verb);
        }
    }

    private static int endOfDate(Words words) {
        int end = 1;
        while (end < words.size() && (NAMED.contains(lower(words, end)) || BESIDE.contains(lower(words, end)) || Character.isDigit(words.form[end].charAt(0)))) {
            end++;
        }
        return end;
    }

    /** The word of a date that the others hang on: its month or weekday; -1 if none is named. */
    private static int dayOf(Words words, int end) {
        int day = -1;
        for (int i = 1; i < end; i++) {
            if (NAMED.contains(lower(words, i))) {
                day = i;
            }
        }
        return day;
    }

    /** Whether date and name hang on each other. */
    private static boolean isTangled(Words words, int end) {
        for (int i = 0; i < end; i++) {
            if (words.head[i] >= end && !words.upos[words.head[i]].equals("VERB")) {
                return true;
            }
        }
        for (int i = end; i < words.size(); i++) {
            if (words.head[i] >= 0 && words.head[i] < end && !words.upos[i].equals("PUNCT")) {
                return true;
            }
        }
        return false;
    }

    /** The last word behind a date on the way up from its neighbour, below a verb. */
    private static int topOf(Words words, int word, int end) {
        int top = word;
        for (int at = word; at >= 0 && !words.upos[at].equals("VERB"); at = words.head[at]) {
            top = at >= end ? at : top;
        }
        return top;
    }

    private static int verbAbove(Words words, int word) {
        int at = word;
        while (at >= 0 && !words.upos[at].equals("VERB")) {
            at = words.head[at];
        }
        return at;
    }

    private static boolean hasOtherSubject(Words words, int verb, int end, int name) {
        for (int i = end; i < words.size(); i++) {
            if (i != name && words.head[i] == verb && words.deprel[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static void part(Words words, int end, int day, int name, int verb) {
        for (int i = end; i < words.size(); i++) {
            if (words.head[i] >= 0 && words.head[i] < end) {
                words.head[i] = name;
            }
        }
        hang(words, name, verb, words.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        for (int i = 0; i < end; i++) {
            hang(words, i, day, i == 0 ? "case" : words.upos[i].equals("NUM") ? "nummod" : "nmod:unmarked");
        }
        hang(words, day, verb, "obl");
    }

    private static void hang(Words words, int word, int head, String relation) {
        words.head[word] = head;
        words.deprel[word] = relation;
    }

    private static String lower(Words words, int i) {
        return words.form[i].toLowerCase(Locale.ROOT);
    }
}
