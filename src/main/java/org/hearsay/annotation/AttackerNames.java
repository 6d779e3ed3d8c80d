package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of attackers by their form, whatever the tagger makes of them: numbers that security companies give ({@code UNC4166},
 * {@code TA453}, {@code DEV-0960}) what stands in quotation marks behind a noun for attackers ({@code the hacker group "From Here with Love"}), and what a group is said
 * to call itself ({@code a group calling itself the Sons of the Sword}).
 */
final class AttackerNames {

    /** Letters that stand before numbers of other things too, as those of flights, want a long one. */
    private static final Pattern DESIGNATION = Pattern.compile("(?:(?:UNC|FIN|ITG|APT|APT-C|UAC|Storm|ATK|UAT|CTG|CL-STA)[-.]?\\d{1,5}|(?:TA|TG|DEV|TAG|TEMP|REF)[-.]?\\d{3,5})[A-Za-z]?");
    private static final Pattern SPACED = Pattern.compile("APT|UNC|FIN");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern OPENING = Pattern.compile("[\"“«‘'`]|``");
    private static final Pattern CLOSING = Pattern.compile("[\"”»’']|''");
    private static final Set<String> ITSELF = Set.of("itself", "themselves");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "'s", "\u2019s", "-", "'");
    private static final int PARTS = 6;
    private static final int WORDS = 6;

    private final String text;
    private final Sentence sentence;
    private final Introduction introduction;

    AttackerNames(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        introduction = new Introduction(sentence);
    }

    /** The names in order. */
    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int first = 0; first < sentence.size(); first++) {
            int last = Math.max(ofOwn(first), Math.max(designation(first), quoted(first)));
            if (last >= first) {
                found.add(name(first, last));
                first = last;
            }
        }
        return found;
    }

    private Draft name(int first, int last) {
        return new Draft(sentence, first, last, Draft.headOf(sentence, first, last), Mention.Form.NAME, written(first, last), Types.THREAT_ACTOR);
    }

    /** The last word of a name that begins at a word, if a group calls itself so, small words within it counted in; -1 if none does. */
    private int ofOwn(int first) {
        int before = first > 0 && sentence.token(first - 1).form().equalsIgnoreCase("the") ? first - 2 : first - 1;
        boolean called = before > 0 && ITSELF.contains(sentence.token(before).form()) && sentence.token(before - 1).lemma().equals("call");
        if (!called || !sentence.token(first).upos().equals("PROPN") || !Character.isUpperCase(sentence.token(first).form().charAt(0))) {
            return -1;
        }
        int last = first;
        for (int i = first + 1; i < Math.min(sentence.size(), first + WORDS + 1); i++) {
            String form = sentence.token(i).form();
            if (Character.isUpperCase(form.charAt(0))) {
                last = i;
            } else if (!SMALL.contains(form)) {
                break;
            }
        }
        return last;
    }

    /** A designation is one word, however it is written: "APT 31" is APT31. */
    private String written(int first, int last) {
        String words = NameFinder.words(text, sentence, first, last);
        return last == first + 1 && isSpaced(first) ? words.replace(" ", "").replace("\u00a0", "") : words;
    }

    /** The last word of a designation that begins at a word; -1 if none does. */
    private int designation(int first) {
        if (!Character.isUpperCase(sentence.token(first).form().charAt(0))) {
            return -1;
        }
        for (int last = first; last < Math.min(sentence.size(), first + PARTS) && isGlued(first, last); last++) {
            if (last == first && isSpaced(first)) {
                return first + 1;
            }
            boolean whole = last + 1 >= sentence.size() || !isGlued(last, last + 1) || !Character.isLetterOrDigit(sentence.token(last + 1).form().charAt(0));
            if (whole && DESIGNATION.matcher(sentence.spanOf(first, last).of(text)).matches()) {
                return last;
            }
        }
        return -1;
    }

    /** "APT 31" */
    private boolean isSpaced(int first) {
        return first + 1 < sentence.size() && SPACED.matcher(sentence.token(first).form()).matches() && NUMBER.matcher(sentence.token(first + 1).form()).matches();
    }

    private boolean isGlued(int first, int last) {
        for (int i = first; i < last; i++) {
            if (sentence.token(i).span().end() != sentence.token(i + 1).span().start()) {
                return false;
            }
        }
        return true;
    }

    /** The last word of what stands in quotation marks from a word on, if it is what an attacker is called; -1 if not. */
    private int quoted(int first) {
        if (first == 0 || !beginsName(sentence.token(first).form()) || !OPENING.matcher(sentence.token(first - 1).form()).matches() || !introduction.isOfAttacker(first, first)) {
            return -1;
        }
        for (int close = first + 1; close < Math.min(sentence.size(), first + WORDS + 1); close++) {
            if (CLOSING.matcher(sentence.token(close).form()).matches()) {
                return isModifier(close) ? -1 : close - 1;
            }
        }
        return -1;
    }

    private static boolean beginsName(String form) {
        return Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0));
    }

    /** Whether a noun follows, as in: hackers' "Pearl Harbor-style" threats. */
    private boolean isModifier(int close) {
        return close + 1 < sentence.size() && sentence.token(close + 1).upos().equals("NOUN");
    }
}
