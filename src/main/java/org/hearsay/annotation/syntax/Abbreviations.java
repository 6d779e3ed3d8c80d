package org.hearsay.annotation.syntax;

import java.util.Locale;
import java.util.Set;

/** Knows the words whose full stop belongs to them. */
final class Abbreviations {

    private static final int LONGEST = 8;

    private static final Set<String> PLAIN = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "col", "capt", "lt", "sgt", "maj", "adm", "cmdr", "rev", "hon", "gov", "sen", "rep", "pres", "sec",
            "supt", "det", "insp", "cpl", "pvt", "brig", "vs", "inc", "corp", "co", "ltd", "llc", "bros", "dept", "univ", "assn", "ave", "blvd", "rd", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "tues", "thu", "thur", "thurs", "fri", "approx", "est", "cf", "al", "ca", "eg", "ie",
            "vol", "pp", "eds", "ph", "mt", "nos", "sect", "etc", "u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "e.g", "i.e", "ph.d", "calif", "conn", "penn", "va", "fla",
            "ariz", "colo", "ga", "kan", "ky", "md", "mich", "minn", "mont", "neb", "nev", "okla", "tenn", "tex", "vt", "wis", "wyo");
    /** Words of their own too: abbreviations only where the sentence clearly goes on. */
    private static final Set<String> DOUBTFUL = Set.of(
            "no", "art", "sun", "sat", "mon", "wed", "tue", "mass", "miss", "ill", "ind", "ore", "del", "wash", "mo", "fig", "figs", "ed", "p", "v", "ref", "refs", "ft");

    /** Titles stand before a name, so no sentence ends with them. */
    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "capt.", "lt.", "sgt.", "maj.", "adm.", "cmdr.", "rev.", "hon.", "gov.", "sen.", "rep.", "pres.", "supt.", "det.",
            "insp.", "cpl.", "pvt.", "brig.", "vs.", "cf.", "e.g.", "i.e.");

    private Abbreviations() {}

    /** Whether a name or something else must follow a word. */
    static boolean leadsOn(String lower) {
        return TITLES.contains(lower);
    }

    /**
     * Whether the word {@code [from, dot)} keeps the full stop that follows it.
     *
     * @param to where the text ends
     */
    static boolean keepsDot(CharSequence text, int from, int dot, int to) {
        if (dot - from > LONGEST) {
            return false;
        }
        String word = Orthography.plain(text, from, dot).toLowerCase(Locale.ROOT);
        return PLAIN.contains(word) || DOUBTFUL.contains(word) && goesOn(text, dot + 1, to, word.equals("no"));
    }

    private static boolean goesOn(CharSequence text, int from, int to, boolean onlyDigits) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at > from && at < to && (Character.isDigit(text.charAt(at)) || !onlyDigits && Character.isLowerCase(text.charAt(at)));
    }
}
