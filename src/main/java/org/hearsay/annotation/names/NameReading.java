package org.hearsay.annotation.names;

import java.util.List;

/**
 * What the tagger makes of a sentence.
 *
 * @param names in order, without overlap
 * @param scores of each label for each word
 */
public record NameReading(List<NameSpan> names, float[][] scores) {

    /**
     * How well each kind suits words that are known to be a name.
     *
     * @param first index of the name's first word
     * @param last index of its last word, inclusive
     * @return mean scores of the words, by {@link NameKind#ordinal()}
     */
    public float[] kinds(int first, int last) {
        float[] sums = new float[NameKind.values().length];
        for (int kind = 0; kind < sums.length; kind++) {
            for (int i = first; i <= last; i++) {
                sums[kind] += scores[i][NameTagger.label(kind, first, last, i)];
            }
            sums[kind] /= last - first + 1;
        }
        return sums;
    }
}
