package org.hearsay.annotation.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.names.NameTagger;

/**
 * A sentence that the name tagger learns from; its labels may be left open in part.
 *
 * @param forms its words
 * @param allowed the labels that each word may have, as bits
 */
record MarkedSentence(String[] forms, long[] allowed) {

    /** A sentence without names so far. */
    static MarkedSentence plain(String[] forms) {
        long[] allowed = new long[forms.length];
        Arrays.fill(allowed, 1L << NameTagger.OUTSIDE);
        return new MarkedSentence(forms, allowed);
    }

    static MarkedSentence of(String[] forms, List<NameSpan> names) {
        MarkedSentence sentence = plain(forms);
        names.forEach(name -> sentence.allow(name.first(), name.last(), kinds(name.kind())));
        return sentence;
    }

    /** A set of kinds, as bits. */
    static int kinds(NameKind... kinds) {
        int set = 0;
        for (NameKind kind : kinds) {
            set |= 1 << kind.ordinal();
        }
        return set;
    }

    /** Makes words a name of one of some kinds. */
    void allow(int first, int last, int kinds) {
        for (int i = first; i <= last; i++) {
            allowed[i] = 0;
            for (NameKind kind : NameKind.values()) {
                if ((kinds >>> kind.ordinal() & 1) != 0) {
                    allowed[i] |= 1L << NameTagger.label(kind.ordinal(), first, last, i);
                }
            }
        }
    }

    /** Leaves open what words are. */
    void open(int first, int last) {
        Arrays.fill(allowed, first, last + 1, (1L << NameTagger.LABELS) - 1);
    }

    /** The same sentence in other letters. */
    private MarkedSentence with(UnaryOperator<String> letters) {
        return new MarkedSentence(Arrays.stream(forms).map(letters).toArray(String[]::new), allowed);
    }

    MarkedSentence small() {
        return with(form -> form.toLowerCase(Locale.ROOT));
    }

    MarkedSentence large() {
        return with(form -> form.toUpperCase(Locale.ROOT));
    }

    /** As some newspapers print their headlines. */
    MarkedSentence headline() {
        return with(form -> form.length() > 3 ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form);
    }
}
