package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;

/** The dependency tree of a sentence, indexed downwards. */
final class Tree {

    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();

    Tree(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (head(i) != Token.ROOT) {
                children.get(head(i)).add(i);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int word) {
        return sentence.token(word);
    }

    int head(int word) {
        return sentence.token(word).head();
    }

    String relation(int word) {
        return sentence.token(word).relation();
    }

    String lemma(int word) {
        return sentence.token(word).lemma();
    }

    /** The words that depend on one, in order. */
    List<Integer> children(int word) {
        return children.get(word);
    }

    /** The first child in one of the relations (without subtypes), or -1. */
    int child(int word, String... relations) {
        for (int child : children(word)) {
            if (List.of(relations).contains(relation(child))) {
                return child;
            }
        }
        return -1;
    }

    boolean hasChild(int word, IntPredicate test) {
        return children(word).stream().anyMatch(test::test);
    }

    /** A word and all below it. */
    BitSet subtree(int word) {
        return subtree(word, child -> true);
    }

    /** A word and all below it, without the branches that start in a word that a test refuses. */
    BitSet subtree(int word, IntPredicate keep) {
        BitSet words = new BitSet(size());
        collect(word, keep, words);
        return words;
    }

    private void collect(int word, IntPredicate keep, BitSet words) {
        if (words.get(word)) {
            return;
        }
        words.set(word);
        for (int child : children(word)) {
            if (keep.test(child)) {
                collect(child, keep, words);
            }
        }
    }

    /** Whether a word is another or stands below it. */
    boolean isBelow(int word, int ancestor) {
        return sentence.isBelow(word, ancestor);
    }

    boolean isPunctuation(int word) {
        return token(word).upos().equals("PUNCT");
    }

    /**
     * The characters of a set of words, one span for each unbroken run, without punctuation at the edges of a run.
     *
     * <p>Punctuation between two chosen words is chosen too.
     */
    List<Span> spans(BitSet words) {
        List<Span> spans = new ArrayList<>();
        BitSet filled = withInnerPunctuation(words);
        for (int first = filled.nextSetBit(0); first >= 0; ) {
            int end = filled.nextClearBit(first);
            trimmed(first, end - 1, spans);
            first = filled.nextSetBit(end);
        }
        return spans;
    }

    private BitSet withInnerPunctuation(BitSet words) {
        BitSet filled = (BitSet) words.clone();
        for (int i = words.nextSetBit(0); i >= 0; ) {
            int end = words.nextClearBit(i);
            int next = words.nextSetBit(end);
            if (next < 0) {
                break;
            }
            boolean onlyMarks = true;
            for (int k = end; k < next; k++) {
                onlyMarks &= isPunctuation(k);
            }
            if (onlyMarks) {
                filled.set(end, next);
            }
            i = next;
        }
        return filled;
    }

    private void trimmed(int first, int last, List<Span> spans) {
        int from = first;
        int to = last;
        while (from <= to && isEdge(from)) {
            from++;
        }
        while (to >= from && isEdge(to)) {
            to--;
        }
        if (from <= to) {
            spans.add(sentence.spanOf(from, to));
        }
    }

    private boolean isEdge(int word) {
        return isPunctuation(word) && !isBracketOrQuote(token(word).form());
    }

    private static boolean isBracketOrQuote(String form) {
        return form.length() <= 2 && "\"''``“”‘’()".contains(form);
    }
}
