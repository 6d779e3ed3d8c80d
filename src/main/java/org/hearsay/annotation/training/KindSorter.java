package org.hearsay.annotation.training;

import java.util.List;
import java.util.Set;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.training.NameCorpus.Unsorted;

/** Says what the names of a treebank may be whose kinds nobody has marked, as far as its trees and the lists tell; the training finds out the rest. */
final class KindSorter {

    private static final int ANY = MarkedSentence.kinds(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE, NameKind.EVENT, NameKind.OTHER);
    private static final int FLAT = MarkedSentence.kinds(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE);
    private static final Set<String> BETWEEN = Set.of("of", "for", "to", "-", "&", "and");

    private final Lexicon lexicon;

    KindSorter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Marks the names; what trees and lists do not tell of their kinds stays open. */
    List<MarkedSentence> sort(List<Unsorted> sentences) {
        return sentences.stream().map(this::mark).toList();
    }

    private MarkedSentence mark(Unsorted sentence) {
        MarkedSentence marked = MarkedSentence.plain(sentence.forms());
        for (NameSpan name : sentence.persons()) {
            marked.allow(name.first(), name.last(), flat(sentence.forms(), name));
        }
        for (NameSpan name : sentence.unsorted()) {
            mark(marked, name);
        }
        return marked;
    }

    /** Words joined by {@code flat} are mostly persons, but "San Francisco" is a place and "Al Qaeda" an organization. */
    private int flat(String[] forms, NameSpan name) {
        if (known(flags(forms, name.first(), name.last())) == NameKind.PLACE) {
            return MarkedSentence.kinds(NameKind.PLACE);
        }
        boolean given = (lexicon.get(forms[name.first()]) & Lexicon.FIRST_NAME) != 0 || forms[name.first()].matches("[A-Z]\\.?");
        return given ? MarkedSentence.kinds(NameKind.PERSON) : FLAT;
    }

    private void mark(MarkedSentence marked, NameSpan name) {
        String[] forms = marked.forms();
        int first = name.first();
        while (first < name.last() && NameWords.isTitle(forms[first])) {
            first++;
        }
        if (first > name.first() && BETWEEN.contains(forms[first])) {
            marked.open(name.first(), name.last());
            return;
        }
        if (first > name.first()) {
            marked.allow(first, name.last(), MarkedSentence.kinds(NameKind.PERSON));
            return;
        }
        NameKind known = known(flags(forms, first, name.last()));
        int region = known == null ? region(forms, name) : -1;
        if (region > 0) {
            marked.allow(first, region - 1, MarkedSentence.kinds(NameKind.PLACE));
            marked.allow(region, name.last(), MarkedSentence.kinds(NameKind.PLACE));
        } else {
            marked.allow(first, name.last(), known != null ? MarkedSentence.kinds(known) : ANY);
        }
    }

    /** Where the state begins in "Springfield Ohio", or -1. */
    private int region(String[] forms, NameSpan name) {
        for (int at = name.first() + 1; at <= name.last(); at++) {
            int before = flags(forms, name.first(), at - 1);
            int behind = flags(forms, at, name.last());
            if ((behind & Lexicon.REGION) != 0 && (before & Lexicon.PLACE) != 0 && ((before | behind) & Lexicon.COMMON) == 0) {
                return at;
            }
        }
        return -1;
    }

    private int flags(String[] forms, int first, int last) {
        int run = 0;
        for (int i = first; i <= last; i++) {
            run = Lexicon.join(run, Lexicon.hash(forms[i]));
        }
        return lexicon.get(run);
    }

    /** What the lists say of a name, if they say one thing; else null. */
    private static NameKind known(int flags) {
        boolean person = (flags & (Lexicon.FIRST_NAME | Lexicon.SURNAME)) != 0;
        boolean place = (flags & Lexicon.PLACE) != 0;
        boolean organization = (flags & (Lexicon.ORGANIZATION | Lexicon.BRAND)) != 0;
        if (!organization && ((flags & Lexicon.REGION) != 0 || place && !person)) {
            return NameKind.PLACE;
        }
        return organization && !person && !place ? NameKind.ORGANIZATION : null;
    }
}
