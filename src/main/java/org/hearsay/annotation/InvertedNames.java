package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;

/** Finds persons as address books write them, between quotation marks with the surname first: "Novak, Petra" wrote. */
final class InvertedNames {

    private static final Set<String> MARKS = Set.of("\"", "''", "``", "“", "”");

    private final Seen seen;
    private final Sentence sentence;
    private final Lexicon lexicon;

    InvertedNames(Seen seen, Lexicon lexicon) {
        this.seen = seen;
        this.sentence = seen.sentence();
        this.lexicon = lexicon;
    }

    /** The names in order. */
    List<NameSpan> find() {
        List<NameSpan> names = new ArrayList<>();
        for (int comma = 2; comma + 2 < sentence.size(); comma++) {
            int given = comma + 1;
            if (sentence.token(comma).form().equals(",") && isMark(comma - 2) && isCapital(comma - 1) && isCapital(given)) {
                int last = isCapital(given + 1) ? given + 1 : given;
                if (last + 1 < sentence.size() && isMark(last + 1) && isPerson(given)) {
                    names.add(new NameSpan(comma - 1, last, NameKind.PERSON));
                }
            }
        }
        return names;
    }

    private boolean isMark(int word) {
        return MARKS.contains(sentence.token(word).form());
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(sentence.token(word).form().charAt(0)) && sentence.token(word).upos().equals("PROPN");
    }

    private boolean isPerson(int given) {
        return (lexicon.get(sentence.token(given).form()) & Lexicon.FIRST_NAME) != 0 || seen.kindOf(given, given).filter(k -> k == NameKind.PERSON).isPresent();
    }
}
