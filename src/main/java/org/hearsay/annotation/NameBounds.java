package org.hearsay.annotation;

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
            "queen", "prince", "princess", "pope", "sheikh", "justice", "judge", "minister", "secretary", "chancellor", "mayor", "premier");
    private static final Pattern SMALL_PARTS = Pattern.compile(
            "(?i)of|the|and|for|de|la|le|du|des|del|della|von|van|der|den|al|el|bin|ibn|da|dos|do|y|e|to|on|in|at|&|'s|'|-|\\u2013|/|\\.|,|!|a");
    private static final Pattern RESTS = Pattern.compile("(?i)(inc|corp|co|ltd|llc|st|dr|mr|mrs|ms|jr|sr)\\.?");

    private final Seen seen;
    private final Sentence sentence;
    private final Lexicon lexicon;

    NameBounds(Seen seen, Lexicon lexicon) {
        this.seen = seen;
        this.sentence = seen.sentence();
        this.lexicon = lexicon;
    }

    /** A name without the words around it that are none; the tagger takes too much of what it knows least. */
    Optional<NameSpan> trimmed(NameSpan name, IntPredicate free) {
        int first = name.first();
        int last = name.last();
        while (first < last && isNoPart(first, name)) {
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
        boolean title = first == last && name.kind() == NameKind.PERSON && TITLES.contains(sentence.token(first).form().toLowerCase(Locale.ROOT));
        boolean common = (lexicon.get(sentence.token(first).form()) & Lexicon.COMMON) != 0;
        boolean rest = first == last && RESTS.matcher(sentence.token(first).form()).matches();
        boolean bare = rest || vague && first == last && (!seen.isCapital(first) || common);
        boolean none = title || bare || isCareless(first, last) || sentence.token(first).upos().equals("PUNCT");
        return none ? Optional.empty() : Optional.of(new NameSpan(first, last, name.kind()));
    }

    /** Common words in small letters make a name only where the lists know it as one. */
    private boolean isCareless(int first, int last) {
        if (seen.isCapital(first) || seen.isCapital(last)) {
            return false;
        }
        int run = 0;
        for (int i = first; i <= last; i++) {
            run = Lexicon.join(run, Lexicon.hash(sentence.token(i).form()));
        }
        int flags = lexicon.get(run);
        boolean common = (lexicon.get(sentence.token(first).form()) & Lexicon.COMMON) != 0;
        return common && (flags & (Lexicon.PLACE | Lexicon.ORGANIZATION | Lexicon.FIRST_NAME)) == 0;
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
        boolean below = token.head() >= first && token.head() <= last && token.relation().matches("flat|compound");
        boolean above = sentence.token(first).head() == word && sentence.token(first).relation().equals("flat");
        return token.upos().equals("PROPN") && seen.isCapital(word) && (below || above) && !token.form().endsWith(".")
                && !TITLES.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private boolean isNoPart(int at, NameSpan name) {
        String form = sentence.token(at).form().toLowerCase(Locale.ROOT).replace(".", "");
        return form.equals("the") || name.kind() == NameKind.PERSON && TITLES.contains(form);
    }
}
