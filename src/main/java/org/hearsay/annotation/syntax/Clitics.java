package org.hearsay.annotation.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the words that lean on another and are written as one with it. */
final class Clitics {

    private static final Set<String> ENDINGS = Set.of("'s", "'m", "'d", "'re", "'ve", "'ll");
    /** Words without a seam, with the length of their first part. */
    private static final Map<String, Integer> FUSED = Map.ofEntries(
            Map.entry("cannot", 3), Map.entry("gonna", 3), Map.entry("gotta", 3), Map.entry("wanna", 3), Map.entry("dont", 2), Map.entry("doesnt", 4),
            Map.entry("didnt", 3), Map.entry("wont", 2), Map.entry("cant", 2), Map.entry("isnt", 2), Map.entry("wasnt", 3), Map.entry("havent", 4),
            Map.entry("hasnt", 3), Map.entry("wouldnt", 5), Map.entry("couldnt", 5), Map.entry("shouldnt", 6), Map.entry("arent", 3), Map.entry("werent", 4),
            Map.entry("im", 1), Map.entry("ive", 1), Map.entry("gimme", 3), Map.entry("lemme", 3), Map.entry("thats", 4), Map.entry("d'ya", 2));

    private static final Set<String> UNITS = Set.of(
            "m", "k", "b", "bn", "tn", "mn", "pm", "am", "mm", "cm", "km", "ft", "x", "kg", "mg", "t", "hz", "mhz", "ghz", "c", "f", "lb", "lbs", "mph", "kph", "kb", "mb", "gb", "tb",
            "p", "sq", "min", "mins", "hr", "hrs", "percent", "watt", "days", "minutes", "kw", "mw", "gw");

    private Clitics() {}

    /** Adds the words of {@code [from, to)}, which holds no seam but those of clitics. */
    static void split(CharSequence text, int from, int to, Spans spans) {
        int cut = cut(text, from, to);
        if (cut > from && cut < to) {
            split(text, from, cut, spans);
            spans.add(cut, to);
        } else {
            spans.add(from, to);
        }
    }

    private static int cut(CharSequence text, int from, int to) {
        int length = to - from;
        if (length < 2 || length > 40) {
            return to;
        }
        String word = Orthography.plain(text, from, to).toLowerCase(Locale.ROOT);
        if (length > 3 && word.endsWith("n't")) {
            return to - 3;
        }
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe > 0 && ENDINGS.contains(word.substring(apostrophe))) {
            return from + apostrophe;
        }
        if (Character.isDigit(word.charAt(0))) {
            return from + unit(word);
        }
        Integer fused = FUSED.get(word);
        return fused == null ? to : from + fused;
    }

    /** Where the unit behind a number begins, the word's length if there is none. */
    private static int unit(String word) {
        int at = word.length();
        while (Character.isLetter(word.charAt(at - 1))) {
            at--;
        }
        return UNITS.contains(word.substring(at)) ? at : word.length();
    }

    /** Whether a word that follows another without a space is one token of the text with it. */
    static boolean leans(String before, String word, String xpos) {
        String lower = word.toLowerCase(Locale.ROOT);
        String host = before.toLowerCase(Locale.ROOT);
        return ENDINGS.contains(lower) || lower.equals("n't") || lower.equals("'") && xpos.equals("POS")
                || FUSED.getOrDefault(host + lower, -1) == host.length();
    }
}
