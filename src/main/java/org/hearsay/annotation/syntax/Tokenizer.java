package org.hearsay.annotation.syntax;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts text into the syntactic words of Universal Dependencies: clitics leave their host ("Sony" + "'s", "should" + "n't"), compounds part at their
 * hyphens ("state" + "-" + "sponsored") except behind a prefix that is no word ("non-profit"), and a missing space after a full stop is seen.
 *
 * <p>Every character that is no white space belongs to exactly one word, in order.
 */
public final class Tokenizer {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ftp)://[^\\s<>\"]+|www\\.[^\\s<>\"]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[@#]\\w[\\w]*"
                    + "|[A-Za-z0-9][\\w-]*(?:\\.[\\w-]+)*\\.(?:com|org|net|edu|gov|info|co\\.uk|html?|exe|doc|xls|pdf|ppt|jpg|gif)\\b(?:/[^\\s<>\"]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SMILEY = Pattern.compile("[:;=]['\u2019]?-?[()DPp/\\\\](?![A-Za-z0-9])|<3|\\^_\\^|:-?\\|");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "col", "capt", "lt", "sgt", "maj", "adm", "cmdr", "rev", "hon", "gov", "sen", "rep", "pres", "sec",
            "supt", "det", "insp", "cpl", "pvt", "brig", "vs", "v", "etc", "inc", "corp", "co", "ltd", "llc", "bros", "dept", "univ", "assn", "ave", "blvd", "rd", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "approx",
            "est", "cf", "al", "ca", "eg", "ie", "fig", "figs", "vol", "pp", "p", "ed", "eds", "ph", "ft", "mt", "no", "nos", "art", "sect", "ref", "refs",
            "a.m", "p.m", "e.g", "i.e", "u.s", "u.k", "u.n", "d.c", "ph.d", "calif", "conn", "mass", "penn", "va", "fla", "ariz", "colo", "ga", "ill", "ind", "kan", "ky", "md",
            "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "tenn", "tex", "vt", "wash", "wis", "wyo", "del");
    private static final Set<String> PREFIXES = Set.of(
            "non", "pre", "pro", "ex", "multi", "mid", "re", "anti", "co", "post", "e", "inter", "intra", "semi", "sub", "un", "mini", "micro", "counter", "cross",
            "pan", "neo", "quasi", "pseudo", "trans", "ultra", "vice", "psycho", "bi", "tri", "de", "dis", "mis", "over", "under", "extra", "infra", "meta", "nano", "proto", "socio");
    private static final Set<String> SUFFIX_CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

    private final CharSequence text;
    private final Spans spans = new Spans();

    private Tokenizer(CharSequence text) {
        this.text = text;
    }

    /**
     * Parts a range of a text.
     *
     * @param text any text
     * @param from where to begin
     * @param to where to stop
     * @return the words in order
     */
    public static Spans tokenize(CharSequence text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = from;
        while (at < to) {
            while (at < to && Orthography.isSpace(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < to && !Orthography.isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                tokenizer.chunk(at, end);
            }
            at = end;
        }
        return tokenizer.spans;
    }

    /** Parts a run of characters without white space. */
    private void chunk(int from, int to) {
        int at = from;
        while (at < to) {
            int end = next(at, from, to);
            if (isWordStart(text.charAt(at))) {
                Clitics.split(text, at, end, spans);
            } else {
                spans.add(at, end);
            }
            at = end;
        }
    }

    private int next(int at, int from, int to) {
        char c = text.charAt(at);
        boolean fresh = at == from || !isWordStart(text.charAt(at - 1));
        if (fresh && mayBeAddress(at, to)) {
            int end = match(ADDRESS, at, to);
            if (end > at) {
                return withoutTrailingMarks(at, end);
            }
        }
        if (isWordStart(c)) {
            return word(at, to);
        }
        int end = match(SMILEY, at, to);
        if (end > at && (at == from || end == to)) {
            return end;
        }
        char plain = Orthography.plain(c);
        if (plain == '\'') {
            return apostrophe(at, from, to);
        }
        if ((c == '.' || c == '-') && at + 1 < to && Character.isDigit(text.charAt(at + 1)) && at == from) {
            return word(at + 1, to);
        }
        return run(at, to);
    }

    /** An apostrophe that opens a shortened word ("'em", "'90s") belongs to it; others stand alone. */
    private int apostrophe(int at, int from, int to) {
        int end = at + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String rest = Orthography.plain(text, at + 1, end).toLowerCase(java.util.Locale.ROOT);
        boolean clitic = at > from && SUFFIX_CLITICS.contains(rest);
        boolean shortened = at == from && (rest.equals("em") || rest.equals("cause") || rest.equals("til") || rest.equals("n") || rest.matches("\\d\\ds?"));
        if (clitic || shortened) {
            return end;
        }
        return run(at, to);
    }

    private boolean mayBeAddress(int at, int to) {
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '#' || c == '.' && i + 2 < to && isWordStart(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private int match(Pattern pattern, int at, int to) {
        Matcher matcher = pattern.matcher(text).region(at, to);
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private int withoutTrailingMarks(int at, int end) {
        int last = end;
        while (last > at + 1 && ".,;:!?)'\"\u201D\u2019]>".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** One sign, or the same sign again and again ("...", "--", "!!!"). */
    private int run(int at, int to) {
        char c = text.charAt(at);
        int end = at + 1;
        if (Character.isHighSurrogate(c) && end < to && Character.isLowSurrogate(text.charAt(end))) {
            return end + 1;
        }
        if ("()[]{}$\u00A3\u20AC%&,;\"\u201C\u201D\u2018\u2019".indexOf(c) >= 0) {
            return end + (c == '\'' ? 0 : 0);
        }
        boolean exclaims = c == '!' || c == '?';
        while (end < to && (text.charAt(end) == c || exclaims && (text.charAt(end) == '!' || text.charAt(end) == '?'))) {
            end++;
        }
        return end;
    }

    private static boolean isWordStart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD' || c == '\u200D';
    }

    /** The end of the word that starts here. */
    private int word(int at, int to) {
        int end = at;
        while (end < to) {
            char c = text.charAt(end);
            if (isWordStart(c) || joins(at, end, to)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether the sign at {@code i}, inside the word that began at {@code at}, belongs to it. */
    private boolean joins(int at, int i, int to) {
        char c = Orthography.plain(text.charAt(i));
        boolean inside = i + 1 < to && isWordStart(text.charAt(i + 1));
        char before = text.charAt(i - 1 < at ? at : i - 1);
        return switch (c) {
            case '.' -> dot(at, i, to, inside);
            case ',' -> inside && Character.isDigit(before) && Character.isDigit(text.charAt(i + 1)) && digits(i + 1, to) == 3;
            case ':' -> inside && Character.isDigit(before) && Character.isDigit(text.charAt(i + 1));
            case '\'' -> inside && Character.isLetterOrDigit(before);
            case '&' -> inside && i - at <= 2 && Character.isUpperCase(before) && Character.isUpperCase(text.charAt(i + 1));
            case '-' -> inside && hyphen(at, i, to);
            case '/' -> inside && Character.isDigit(before) && Character.isDigit(text.charAt(i + 1));
            case '%' -> false;
            default -> false;
        };
    }

    private int digits(int at, int to) {
        int end = at;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private boolean dot(int at, int i, int to, boolean inside) {
        char before = text.charAt(i - 1 < at ? at : i - 1);
        if (inside) {
            char after = text.charAt(i + 1);
            if (Character.isDigit(before) && Character.isDigit(after)) {
                return true;
            }
            // initials go on (U.S.A); a small letter before a capital is the end of a sentence without its space (public.Some)
            return isInitial(at, i) && Character.isLetter(after) && (i + 2 >= to || !Character.isLetter(text.charAt(i + 2)))
                    || Character.isLowerCase(before) && Character.isLowerCase(after) && i - at <= 3 && i + 2 < to && text.charAt(i + 2) == '.';
        }
        if (i + 1 < to && text.charAt(i + 1) == '.') {
            return false;
        }
        return isInitial(at, i) || ABBREVIATIONS.contains(Orthography.plain(text, at, i).toLowerCase(java.util.Locale.ROOT)) && Character.isLetter(before);
    }

    /** Whether the dot at {@code i} ends a single letter, at the word's start or after another dot. */
    private boolean isInitial(int at, int i) {
        return i > at && Character.isLetter(text.charAt(i - 1)) && (i - 1 == at ? Character.isUpperCase(text.charAt(at)) || true : text.charAt(i - 2) == '.');
    }

    private boolean hyphen(int at, int i, int to) {
        String before = Orthography.plain(text, at, i).toLowerCase(java.util.Locale.ROOT);
        if (PREFIXES.contains(before)) {
            return true;
        }
        // telephone numbers and dates: 713-853-3989, 2014-12-17
        return before.matches("[\\d-]*\\d{3,}") && Character.isDigit(text.charAt(i + 1)) && !(before.length() == 4 && digits(i + 1, to) == 4);
    }

}
