package org.hearsay.annotation.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts text into the syntactic words of Universal Dependencies: clitics leave their host ("Sony" + "'s", "should" + "n't"), compounds part at their
 * hyphens ("state" + "-" + "sponsored") except behind a prefix that is no word ("non-profit"), numbers leave their unit ("45" + "m"), and a missing
 * space after a full stop is seen.
 *
 * <p>Every character that is no white space belongs to exactly one word, in order.
 */
public final class Tokenizer {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ftp)://[^\\s<>\"]+|www\\.[^\\s<>\"]+|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+|@\\w+|#[A-Za-z_]\\w+"
                    + "|[A-Za-z0-9][\\w-]{0,80}(?:\\.[\\w-]{1,80}){0,6}\\.(?:com|org|net|edu|gov|info|co\\.uk|html?|exe|dll|docx?|xls|pdf|ppt|jpg|gif|zip)\\b(?:/[^\\s<>\"]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SMILEY = Pattern.compile("[:;=]['\u2019]?-?[()DPp/\\\\](?![A-Za-z0-9])|<3|\\^_\\^|:-?\\|");
    /** The longest address and the longest look ahead for one; without it a text without spaces would take the square of its length. */
    private static final int HORIZON = 2000;
    private static final int LOOK_AHEAD = 80;
    private static final String ALONE = "()[]{}$\u00A3\u20AC%&,;\"\u201C\u201D\u2018\u2019";
    private static final String TRAILING = ".,;:!?)'\"\u201D\u2019]>";
    private static final Set<String> PREFIXES = Set.of(
            "non", "pre", "pro", "ex", "multi", "mid", "re", "anti", "co", "post", "e", "inter", "intra", "semi", "sub", "un", "mini", "micro", "counter", "cross", "pan", "neo",
            "quasi", "pseudo", "trans", "ultra", "vice", "psycho", "bi", "tri", "de", "dis", "mis", "over", "under", "extra", "infra", "meta", "nano", "proto", "socio");
    private static final int LONGEST_PREFIX = 7;
    private static final Set<String> SHORTENED = Set.of("em", "cause", "til", "n");
    private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");
    private static final int LONGEST_CLITIC = 5;

    private final CharSequence text;
    private final int end;
    private final Spans spans = new Spans();

    private Tokenizer(CharSequence text, int end) {
        this.text = text;
        this.end = end;
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
        Tokenizer tokenizer = new Tokenizer(text, to);
        int at = from;
        while (at < to) {
            while (at < to && Orthography.isSpace(text.charAt(at))) {
                at++;
            }
            int stop = at;
            while (stop < to && !Orthography.isSpace(text.charAt(stop))) {
                stop++;
            }
            if (stop > at) {
                tokenizer.chunk(at, stop);
            }
            at = stop;
        }
        return tokenizer.spans;
    }

    /** Parts a run of characters without white space. */
    private void chunk(int from, int to) {
        int at = from;
        while (at < to) {
            int next = next(at, from, to);
            if (isWordSign(text.charAt(at))) {
                Clitics.split(text, at, next, spans);
            } else {
                spans.add(at, next);
            }
            at = next;
        }
    }

    /** The end of the word that begins here. */
    private int next(int at, int from, int to) {
        char c = text.charAt(at);
        boolean fresh = at == from || !isWordSign(text.charAt(at - 1));
        int address = fresh && mayBeAddress(at, to) ? withoutTrailingMarks(at, match(ADDRESS, at, to)) : at;
        if (address > at) {
            return address;
        }
        if (isWordSign(c)) {
            return word(at, to);
        }
        int smiley = match(SMILEY, at, to);
        if (smiley > at && (at == from || smiley == to)) {
            return smiley;
        }
        if (Orthography.plain(c) == '\'') {
            return apostrophe(at, from, to);
        }
        boolean decimal = c == '.' && at == from && at + 1 < to && Character.isDigit(text.charAt(at + 1));
        return decimal ? word(at + 1, to) : run(at, to);
    }

    private boolean mayBeAddress(int at, int to) {
        for (int i = at; i < Math.min(to, at + LOOK_AHEAD); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '#' || c == '.' && i + 2 < to && isWordSign(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private int match(Pattern pattern, int at, int to) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(to, at + HORIZON));
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private int withoutTrailingMarks(int at, int stop) {
        int last = stop;
        while (last > at + 1 && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** An apostrophe that opens a clitic or a shortened word ("'em", "'90s") belongs to it; others stand alone. */
    private int apostrophe(int at, int from, int to) {
        int stop = at + 1;
        while (stop < to && stop - at <= LONGEST_CLITIC + 1 && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        if (stop - at > LONGEST_CLITIC + 1) {
            return run(at, to);
        }
        String rest = Orthography.plain(text, at + 1, stop).toLowerCase(Locale.ROOT);
        boolean decade = rest.length() >= 2 && rest.length() <= 3 && Character.isDigit(rest.charAt(0)) && Character.isDigit(rest.charAt(1));
        return at > from && CLITICS.contains(rest) || at == from && (decade || SHORTENED.contains(rest)) ? stop : run(at, to);
    }

    /** One sign, or the same sign again and again ("...", "--", "!!!"). */
    private int run(int at, int to) {
        char c = text.charAt(at);
        int stop = at + 1;
        if (Character.isHighSurrogate(c) && stop < to && Character.isLowSurrogate(text.charAt(stop))) {
            return stop + 1;
        }
        if (ALONE.indexOf(c) >= 0) {
            return stop;
        }
        boolean exclaims = c == '!' || c == '?';
        while (stop < to && (text.charAt(stop) == c || exclaims && (text.charAt(stop) == '!' || text.charAt(stop) == '?'))) {
            stop++;
        }
        return stop;
    }

    private static boolean isWordSign(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD' || c == '\u200D';
    }

    private int word(int at, int to) {
        int stop = at;
        while (stop < to && (isWordSign(text.charAt(stop)) || joins(at, stop, to))) {
            stop++;
        }
        return Math.max(stop, at);
    }

    /** Whether the sign at {@code i}, inside the word that began at {@code at}, belongs to it. */
    private boolean joins(int at, int i, int to) {
        if (i == at) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean inside = i + 1 < to && isWordSign(text.charAt(i + 1));
        boolean digits = inside && Character.isDigit(before) && Character.isDigit(text.charAt(i + 1));
        return switch (Orthography.plain(text.charAt(i))) {
            case '.' -> dot(at, i, to, inside, digits);
            case ',' -> digits && digits(i + 1, to) == 3;
            case ':' -> digits;
            case '/' -> digits || inside && i - at == 1 && (i + 2 == to || !isWordSign(text.charAt(i + 2)));
            case '\'' -> inside && Character.isLetterOrDigit(before);
            case '&' -> inside && i - at <= 2 && Character.isUpperCase(before) && Character.isUpperCase(text.charAt(i + 1));
            case '-' -> inside && hyphen(at, i, to);
            default -> false;
        };
    }

    private int digits(int at, int to) {
        int stop = at;
        while (stop < to && Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop - at;
    }

    private boolean dot(int at, int i, int to, boolean inside, boolean digits) {
        if (digits) {
            return true;
        }
        boolean initial = Character.isLetter(text.charAt(i - 1)) && (i - 1 == at || text.charAt(i - 2) == '.');
        if (inside) {
            // initials go on (U.S.A); anything else is the end of a sentence without its space (public.Some)
            return initial && Character.isLetter(text.charAt(i + 1)) && (i + 2 >= to || !Character.isLetter(text.charAt(i + 2)));
        }
        boolean several = i + 1 < to && text.charAt(i + 1) == '.';
        return !several && (initial || Character.isLetter(text.charAt(i - 1)) && Abbreviations.keepsDot(text, at, i, end));
    }

    /** Prefixes keep their hyphen, and telephone numbers and dates theirs: 713-853-3989, 2014-12-17. */
    private boolean hyphen(int at, int i, int to) {
        if (i - at <= LONGEST_PREFIX && PREFIXES.contains(Orthography.plain(text, at, i).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int own = 0;
        while (i - own > at && Character.isDigit(text.charAt(i - own - 1))) {
            own++;
        }
        boolean begins = i - own == at || text.charAt(i - own - 1) == '-';
        return begins && (own >= 3 || own > 0 && i - own > at) && Character.isDigit(text.charAt(i + 1)) && !(own == 4 && digits(i + 1, to) == 4);
    }
}
