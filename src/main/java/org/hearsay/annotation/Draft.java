package org.hearsay.annotation;

import java.util.Locale;
import java.util.Optional;

/** A mention on its way: what it refers to is still to be found. */
final class Draft {

    final Sentence sentence;
    final int first;
    final int last;
    final int head;
    final Mention.Form form;
    /** Its words, with single spaces, without a leading article for names. */
    final String text;
    String type;
    Catalogue.Entry entry;
    /** Code of the country that its words name. */
    String country;
    Chain chain;

    Draft(Sentence sentence, int first, int last, int head, Mention.Form form, String text, String type) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head;
        this.form = form;
        this.text = text;
        this.type = type;
    }

    boolean isName() {
        return form == Mention.Form.NAME;
    }

    boolean isPlural() {
        Token token = sentence.token(head);
        return token.xpos().equals("NNS") || token.xpos().equals("NNPS") || form == Mention.Form.DESCRIPTION && token.xpos().equals("NNP") && token.form().endsWith("s");
    }

    Token headToken() {
        return sentence.token(head);
    }

    /** The dictionary form of its head in small letters, also of a plural that was taken for a name. */
    String lemma() {
        String lemma = headToken().lemma().toLowerCase(Locale.ROOT);
        return headToken().xpos().startsWith("NNP") && isPlural() && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    boolean covers(Draft other) {
        return sentence == other.sentence && first <= other.first && other.last <= last;
    }

    Mention mention(String id) {
        return new Mention(sentence.spanOf(first, last), sentence.index(), first, last, head, form, type, id, Optional.ofNullable(country));
    }

    /** By place in the text, wider ones first. */
    static int order(Draft a, Draft b) {
        int bySentence = Integer.compare(a.sentence.index(), b.sentence.index());
        if (bySentence != 0) {
            return bySentence;
        }
        int byFirst = Integer.compare(a.first, b.first);
        return byFirst != 0 ? byFirst : Integer.compare(b.last, a.last);
    }

    /** The word of a range whose head is outside it. */
    static int headOf(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }
}
