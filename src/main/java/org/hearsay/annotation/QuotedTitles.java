package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotation.names.NameKind;

/** Finds capital words between quotation marks: the title of a work, or what a group or a virus is called. */
final class QuotedTitles {

    private static final Set<String> MARKS = Set.of("\"", "''", "``", "'");

    /** A title and the class of what bears it. */
    record Title(int first, int last, String type) {}

    private final String text;
    private final Sentence sentence;
    private final Seen seen;
    private final Map<String, NameKind> kinds;

    /**
     * @param text the article's
     * @param seen the sentence
     * @param kinds what the names of the article are elsewhere
     */
    QuotedTitles(String text, Seen seen, Map<String, NameKind> kinds) {
        this.text = text;
        this.seen = seen;
        this.sentence = seen.sentence();
        this.kinds = kinds;
    }

    /** All titles of the sentence in order. */
    List<Title> find() {
        List<Title> titles = new ArrayList<>();
        for (int open = 0; open < sentence.size(); open++) {
            if (!isQuote(open)) {
                continue;
            }
            int close = open + 1;
            while (close < sentence.size() && !isQuote(close) && close <= open + 9) {
                close++;
            }
            int last = close - 1;
            while (last > open && sentence.token(last).form().matches("[,.!?]")) {
                last--;
            }
            if (close < sentence.size() && isQuote(close) && last > open && isTitle(open + 1, last)) {
                titles.add(new Title(open + 1, last, type(open, NameFinder.words(text, sentence, open + 1, last))));
                open = close;
            }
        }
        return titles;
    }

    /** What words in quotation marks name: what they name elsewhere, or what stands before them says: a group "calling itself" something, a virus "called" so. */
    private String type(int open, String words) {
        NameKind kind = kinds.get(words);
        if (kind != null && kind != NameKind.OTHER && kind != NameKind.EVENT) {
            return Types.ofName(kind, words);
        }
        for (int i = open - 1; i >= Math.max(0, open - 5); i--) {
            String lemma = sentence.token(i).lemma();
            if (NameFinder.MALWARE_WORDS.contains(lemma)) {
                return Types.MALWARE;
            }
            if (sentence.token(i).form().matches("itself|themselves|himself") || lemma.matches("group|gang|unit|team|collective|hacker")) {
                return Types.ORGANIZATION;
            }
        }
        return Types.ofName(NameKind.OTHER, words).equals(Types.MALWARE) ? Types.MALWARE : Types.WORK;
    }

    private boolean isQuote(int word) {
        return MARKS.contains(sentence.token(word).form());
    }

    private boolean isTitle(int first, int last) {
        boolean proper = false;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean small = token.upos().matches("ADP|DET|CCONJ|PART|PUNCT|NUM") && i > first;
            if (!seen.isCapital(i) && !small || token.upos().matches("INTJ|PRON")) {
                return false;
            }
            proper |= token.upos().matches("PROPN|NOUN") && seen.isCapital(i);
        }
        return proper && (last > first || sentence.token(first).upos().equals("PROPN"));
    }
}
