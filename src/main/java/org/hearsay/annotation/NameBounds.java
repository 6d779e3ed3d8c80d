package org.hearsay.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;

/** Puts the ends of tagged names right: titles, articles and small words are no part of them, a first name is. */
final class NameBounds {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "president", "sen", "senator", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "sir", "lord", "lady", "king",
            "queen", "prince", "princess", "pope", "sheikh", "sheik", "mullah", "ayatollah", "doctor", "aunt", "uncle", "ambassador", "justice", "judge", "minister", "secretary", "chancellor", "mayor", "premier");
    private static final Pattern SMALL_PARTS = Pattern.compile(
            "(?i)of|the|and|for|de|la|le|du|des|del|della|von|van|der|den|al|el|bin|ibn|da|dos|do|y|e|to|on|in|at|&|'s|'|-|\\u2013|/|\\.|,|!|a");
    /** Offices that somebody holds in an organization or a country. */
    private static final Set<String> HELD = Set.of(
            "President", "Minister", "Secretary", "Senator", "Sen.", "Rep.", "Gov.", "Governor", "Gen.", "General", "Chancellor", "Premier", "Director", "Chief",
            "Spokesman", "Spokeswoman", "CEO", "Chairman", "Chairwoman", "Ambassador", "Commissioner");
    private static final Set<String> FIELD_HOLDERS = Set.of("Minister", "Secretary", "Director", "Undersecretary", "Commissioner", "Chief", "Head");
    /** Zones of time, offices and days, which look like names. */
    private static final Set<String> NO_NAMES = Set.of(
            "GMT", "UTC", "BST", "CET", "CEST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "IST", "JST", "CEO", "CFO", "CTO", "CISO",
            "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun");
    private static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE",
            "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "Ca", "Tx", "Fl",
            "Ny", "Az", "Va", "AB", "BC", "ON", "QC");
    /** What somebody has learnt; behind a comma or "a" it is no name, elsewhere the letters may stand for anything. */
    private static final Set<String> DEGREES = Set.of("MD", "PhD", "Ph.D.", "M.D.", "CPA", "MBA");
    private static final Pattern COMPANY = Pattern.compile("(Inc|Corp|Co|Ltd|LLC|L\\.?L\\.?C|L\\.?P|PLC|plc|S\\.?A|N\\.?V)\\.?");
    private static final Pattern OFFICE = Pattern.compile("(Department|Ministry|Bureau|Office|Institute|Institutes|Agency|Commission|Committee|Centers|Center|School|Secretary) (of|for) .*");
    private static final Pattern ADDRESS = Pattern.compile("^(https?:|www\\.)|@.*\\.");
    private static final Pattern RESTS = Pattern.compile("(?i)(inc|corp|co|ltd|llc|st|dr|mr|mrs|ms|jr|sr)\\.?");

    private final Seen seen;
    private final Sentence sentence;
    private final Lexicon lexicon;

    NameBounds(Seen seen, Lexicon lexicon) {
        this.seen = seen;
        this.sentence = seen.sentence();
        this.lexicon = lexicon;
    }

    /**
     * The names that a tagged one is made of: "Miramar Florida" is a place and the state or country that it lies in, "IAAF President Jane Roe" a
     * person and what she presides over.
     */
    List<NameSpan> parts(NameSpan name) {
        for (int at = name.last() - 1; at > name.first() && name.kind() == NameKind.PERSON; at--) {
            if (HELD.contains(sentence.token(at).form())) {
                float[] kinds = seen.reading().kinds(name.first(), at - 1);
                NameKind held = kinds[NameKind.PLACE.ordinal()] > kinds[NameKind.ORGANIZATION.ordinal()] ? NameKind.PLACE : NameKind.ORGANIZATION;
                return List.of(new NameSpan(name.first(), at - 1, held), new NameSpan(at + 1, name.last(), name.kind()));
            }
        }
        if (name.kind() == NameKind.PLACE && name.first() < name.last() && isState(name.last())) {
            return List.of(new NameSpan(name.first(), name.last() - 1, name.kind()), new NameSpan(name.last(), name.last(), name.kind()));
        }
        if (name.kind() == NameKind.PLACE && (flags(name.first(), name.last()) & (Lexicon.PLACE | Lexicon.BRAND)) == 0) {
            for (int at = name.first() + 1; at <= name.last(); at++) {
                if (isPlace(at, name.last(), Lexicon.REGION) && isPlace(name.first(), at - 1, Lexicon.PLACE)) {
                    return List.of(new NameSpan(name.first(), at - 1, name.kind()), new NameSpan(at, name.last(), name.kind()));
                }
            }
        }
        return List.of(name);
    }

    /** Whether a word is the code of a state of the US, or of a province of Canada. */
    boolean isState(int word) {
        return STATES.contains(sentence.token(word).form());
    }

    private boolean isPlace(int first, int last, int flag) {
        int flags = flags(first, last);
        return (flags & flag) != 0 && (flags & Lexicon.COMMON) == 0;
    }

    /** What the lists say of words as one name. */
    private int flags(int first, int last) {
        int run = 0;
        for (int i = first; i <= last; i++) {
            run = Lexicon.join(run, Lexicon.hash(sentence.token(i).form()));
        }
        return lexicon.get(run);
    }

    /** Where an organization's name really ends: "Google, Inc.", "Department of Health and Human Services". */
    private int widened(int first, int last, IntPredicate free) {
        int next = last + 1;
        if (next + 1 < sentence.size() && sentence.token(next).form().equals(",") && COMPANY.matcher(sentence.token(next + 1).form()).matches()
                && free.test(next) && free.test(next + 1)) {
            return next + 1;
        }
        if (next + 1 >= sentence.size() || !sentence.token(next).form().equals("and") || !OFFICE.matcher(words(first, last)).find()) {
            return last;
        }
        int end = next;
        while (end + 1 < sentence.size() && seen.isCapital(end + 1) && sentence.token(end + 1).upos().matches("PROPN|NOUN|ADJ") && free.test(end + 1)) {
            end++;
        }
        boolean other = end == next || seen.kindOf(next, end).filter(k -> k != NameKind.ORGANIZATION).isPresent()
                || sentence.token(end).form().equals(sentence.token(end).form().toUpperCase(Locale.ROOT));
        return other ? last : end;
    }

    private String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(sentence.token(i).form()).append(' ');
        }
        return words.toString();
    }

    /** A name without the words around it that are none; the tagger takes too much of what it knows least. */
    Optional<NameSpan> trimmed(NameSpan name, IntPredicate free) {
        int first = isOwned(name) ? name.first() + 2 : name.first();
        int last = name.last();
        while (first < last && (isNoPart(first, name) || name.kind() == NameKind.PERSON && isField(first))) {
            first++;
        }
        boolean vague = name.kind() == NameKind.EVENT || name.kind() == NameKind.OTHER;
        boolean country = seen.hits().stream().anyMatch(h -> name.first() <= h.first() && h.last() <= name.last() && Seen.isCountry(h));
        if (vague && country && !(name.kind() == NameKind.EVENT && seen.isCapital(last))) {
            return Optional.empty();
        }
        last = seen.isCapital(first) ? cut(first, last) : last;
        boolean place = name.kind() == NameKind.PLACE && country;
        while (first < last && (vague && !seen.isCapital(last) || sentence.token(last).upos().equals("PUNCT") || sentence.token(last).xpos().equals("POS"))) {
            last--;
        }
        while (first < last && place && !seen.isCapital(first)) {
            first++;
        }
        while (name.kind() == NameKind.PERSON && first > 0 && free.test(first - 1) && isJoined(first - 1, first, last)) {
            first--;
        }
        if (name.kind() == NameKind.ORGANIZATION) {
            last = widened(first, last, free);
        }
        boolean title = first == last && name.kind() == NameKind.PERSON && TITLES.contains(sentence.token(first).form().toLowerCase(Locale.ROOT));
        boolean common = (lexicon.get(sentence.token(first).form()) & Lexicon.COMMON) != 0;
        boolean rest = first == last && RESTS.matcher(sentence.token(first).form()).matches();
        boolean members = name.kind() == NameKind.OTHER && Types.areMembers(sentence.token(first).form());
        boolean bare = rest || vague && first == last && (!seen.isCapital(first) || common || members);
        boolean sum = last + 1 < sentence.size() && sentence.token(last + 1).form().startsWith("$") && sentence.token(last + 1).span().start() == sentence.token(last).span().end();
        boolean other = ADDRESS.matcher(sentence.token(last).form()).find() || first == last && (NO_NAMES.contains(sentence.token(first).form()) || isDegree(first));
        boolean none = title || bare || sum || other || isCareless(first, last) || sentence.token(first).upos().equals("PUNCT");
        return none ? Optional.empty() : Optional.of(new NameSpan(first, last, name.kind()));
    }

    /** "the South's National Election Commission": with an article before it, what has the apostrophe is no part of the name, unlike in "Lloyd's Register". */
    private boolean isOwned(NameSpan name) {
        return name.kind() == NameKind.ORGANIZATION && name.last() > name.first() + 2 && name.first() > 0 && sentence.token(name.first() + 1).xpos().equals("POS")
                && sentence.token(name.first() - 1).upos().equals("DET") && seen.isCapital(name.first() + 2);
    }

    /** "Minister of Defense Jane Roe": what somebody holds an office of is no part of the name. */
    private boolean isField(int word) {
        return word > 1 && sentence.token(word - 1).form().equals("of") && FIELD_HOLDERS.contains(sentence.token(word - 2).form())
                && (lexicon.get(sentence.token(word).form()) & Lexicon.COMMON) != 0;
    }

    private boolean isDegree(int word) {
        return DEGREES.contains(sentence.token(word).form()) && word > 0 && sentence.token(word - 1).form().matches(",|[Aa]n?");
    }

    /** Common words in small letters make a name only where the lists know it as one and the sentence uses it so. */
    private boolean isCareless(int first, int last) {
        if (seen.isCapital(first) || seen.isCapital(last)) {
            return false;
        }
        int flags = flags(first, last);
        boolean common = (lexicon.get(sentence.token(first).form()) & Lexicon.COMMON) != 0;
        boolean listed = (flags & (Lexicon.PLACE | Lexicon.ORGANIZATION | Lexicon.FIRST_NAME)) != 0;
        return common && !(listed && sentence.token(last).upos().equals("PROPN"));
    }

    /** Where a name ends that begins with a capital: small words only join capital ones. */
    private int cut(int first, int last) {
        int end = first;
        for (int i = first + 1; i <= last; i++) {
            if (seen.isCapital(i) || sentence.token(i).upos().equals("PROPN") && sentence.token(i - 1).form().equals("-")) {
                end = i;
            } else if (i - end > 3 || !SMALL_PARTS.matcher(sentence.token(i).form()).matches()) {
                break;
            }
        }
        return end;
    }

    /** "Muqtada" before "al-Sadr": a proper noun that the tree joins to a name. */
    private boolean isJoined(int word, int first, int last) {
        Token token = sentence.token(word);
        boolean below = token.head() >= first && token.head() <= last && (token.relation().equals("flat") || token.relation().equals("compound"));
        boolean above = sentence.token(first).head() == word && sentence.token(first).relation().equals("flat");
        return token.upos().equals("PROPN") && seen.isCapital(word) && (below || above) && !token.form().endsWith(".") && !isField(word)
                && !TITLES.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private boolean isNoPart(int at, NameSpan name) {
        String form = sentence.token(at).form().toLowerCase(Locale.ROOT).replace(".", "");
        return form.equals("the") || form.equals("apt") && seen.isCapital(at + 1) || name.kind() == NameKind.PERSON && TITLES.contains(form);
    }
}
