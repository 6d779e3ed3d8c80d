package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Span;

/** The unbroken runs of a set of words, as characters. */
final class Runs {

    private Runs() {}

    static List<Span> of(Tree tree, BitSet words) {
        List<Span> spans = new ArrayList<>();
        BitSet filled = withInnerPunctuation(tree, words);
        for (int first = filled.nextSetBit(0); first >= 0; ) {
            int end = filled.nextClearBit(first);
            trimmed(tree, first, end - 1, spans);
            first = filled.nextSetBit(end);
        }
        return spans;
    }

    private static BitSet withInnerPunctuation(Tree tree, BitSet words) {
        BitSet filled = (BitSet) words.clone();
        for (int i = words.nextSetBit(0); i >= 0; ) {
            int end = words.nextClearBit(i);
            int next = words.nextSetBit(end);
            if (next < 0) {
                break;
            }
            boolean onlyMarks = true;
            for (int k = end; k < next; k++) {
                onlyMarks &= tree.isPunctuation(k);
            }
            if (onlyMarks) {
                filled.set(end, next);
            }
            i = next;
        }
        return filled;
    }

    private static void trimmed(Tree tree, int first, int last, List<Span> spans) {
        int from = first;
        int to = last;
        while (from <= to && isEdge(tree, from)) {
            from++;
        }
        while (to >= from && isEdge(tree, to)) {
            to--;
        }
        if (from <= to) {
            spans.add(tree.sentence().spanOf(from, to));
        }
    }

    private static boolean isEdge(Tree tree, int word) {
        return tree.isPunctuation(word) && !isBracketOrQuote(tree.token(word).form());
    }

    private static boolean isBracketOrQuote(String form) {
        return form.length() <= 2 && "\"''``“”‘’()".contains(form);
    }
}
