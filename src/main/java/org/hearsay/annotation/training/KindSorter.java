package org.hearsay.annotation.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.training.NameCorpus.Unsorted;

/** Says what the names of a treebank may be whose kinds nobody has marked, as far as its trees and the lists tell; the training finds out the rest. */
final class KindSorter {

    private static final int ANY = MarkedSentence.kinds(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE, NameKind.EVENT, NameKind.OTHER);
    private static final int FLAT = MarkedSentence.kinds(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE);
    private static final Set<String> BETWEEN = Set.of("of", "for", "to", "-", "&", "and");

    /** What the list of kinds says of words that are no name. */
    private static final String NONE = "none";
    /** What it says of words that are a name only in part, or of several kinds. */
    private static final String OPEN = "open";

    /** Words of the longest names that are looked up. */
    private static final int LONGEST = 12;

    private final Lexicon lexicon;
    private final Map<String, String> kinds;

    /**
     * @param lexicon what is known of words
     * @param kinds for some names their kind in small letters, {@code none} or {@code open}
     */
    KindSorter(Lexicon lexicon, Map<String, String> kinds) {
        this.lexicon = lexicon;
        this.kinds = kinds;
    }

    /** Marks the names; what trees and lists do not tell of their kinds stays open. */
    List<MarkedSentence> sort(List<Unsorted> sentences) {
        return sentences.stream().map(this::mark).toList();
    }

    private MarkedSentence mark(Unsorted sentence) {
        MarkedSentence marked = MarkedSentence.plain(sentence.forms());
        for (NameSpan name : sentence.persons()) {
            if (!listed(marked, name)) {
                marked.allow(name.first(), name.last(), flat(sentence.forms(), name));
            }
        }
        for (NameSpan name : sentence.unsorted()) {
            if (!listed(marked, name)) {
                mark(marked, name);
            }
        }
        phrases(marked, sentence);
        return marked;
    }

    /** Marks a name as the list has it, if it has. */
    private boolean listed(MarkedSentence marked, NameSpan name) {
        String kind = kinds.get(words(marked.forms(), name.first(), name.last()));
        if (kind == null) {
            return false;
        }
        if (kind.equals(OPEN)) {
            marked.open(name.first(), name.last());
        } else if (!kind.equals(NONE)) {
            marked.allow(name.first(), name.last(), kind(kind));
        }
        return true;
    }

    /** Marks the listed names of several words, whether a tree knows them as one or not, but not within others: "Ray 's Pizza". */
    private void phrases(MarkedSentence marked, Unsorted sentence) {
        for (int first = 0; first < marked.forms().length; first++) {
            for (int last = Math.min(marked.forms().length, first + LONGEST) - 1; last > first; last--) {
                String kind = kinds.get(words(marked.forms(), first, last));
                if (kind != null && !kind.equals(OPEN) && !kind.equals(NONE) && !isCut(sentence, first, last)) {
                    marked.allow(first, last, kind(kind));
                    first = last;
                    break;
                }
            }
        }
    }

    /** Whether a name that is not left open would lose some of its words to others. */
    private boolean isCut(Unsorted sentence, int first, int last) {
        return Stream.concat(sentence.persons().stream(), sentence.unsorted().stream())
                .anyMatch(n -> n.first() <= last && first <= n.last() && (n.first() < first || n.last() > last)
                        && !OPEN.equals(kinds.get(words(sentence.forms(), n.first(), n.last()))));
    }

    private static int kind(String kind) {
        return MarkedSentence.kinds(NameKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    private static String words(String[] forms, int first, int last) {
        return String.join(" ", Arrays.asList(forms).subList(first, last + 1));
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
