package org.hearsay.annotation;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotation.Gazetteer.Hit;
import org.hearsay.annotation.Gazetteer.Use;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameReading;
import org.hearsay.annotation.names.NameSpan;

/**
 * What a sentence shows at first sight.
 *
 * @param sentence the sentence
 * @param reading names as the tagger marks them
 * @param hits labels of the catalogue
 */
record Seen(Sentence sentence, NameReading reading, List<Hit> hits) {

    List<NameSpan> tagged() {
        return reading.names();
    }

    /** The kind of the first name that the tagger marks on any of these words. */
    Optional<NameKind> kindOf(int first, int last) {
        return tagged().stream().filter(n -> n.first() <= last && first <= n.last()).map(NameSpan::kind).findFirst();
    }

    /** Whether a longer name that the tagger found holds a label. */
    boolean isWithinName(Hit hit) {
        return tagged().stream().anyMatch(n -> n.first() <= hit.first() && hit.last() <= n.last() && n.last() - n.first() > hit.last() - hit.first()
                && n.kind() != NameKind.OTHER && hit.readings().stream().noneMatch(r -> r.use() == Use.DEMONYM));
    }

    /** Whether a label may name a country or be its demonym. */
    static boolean isCountry(Hit hit) {
        return hit.readings().stream().anyMatch(r -> r.entry().type().equals(Types.COUNTRY) && r.use() != Use.METONYM);
    }

    /** Whether a word begins with a capital or a digit. */
    boolean isCapital(int word) {
        char c = sentence.token(word).form().charAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c);
    }
}
