package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Span;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.Ontology;
import org.hearsay.frame.grammar.Tree;

/** An annotated article with its trees, frame matches and quotations, indexed for the claim stage. */
final class Discourse {

    private final AnnotatedArticle annotated;
    private final List<Tree> trees = new ArrayList<>();
    private final List<List<FrameMatch>> matches = new ArrayList<>();
    private final List<Quotation> quotations;
    private final Ontology ontology;

    Discourse(AnnotatedArticle annotated, Ontology ontology) {
        this.annotated = annotated;
        this.ontology = ontology;
        for (Sentence sentence : annotated.sentences()) {
            Tree tree = new Tree(sentence);
            trees.add(tree);
            matches.add(ontology.match(annotated, tree));
        }
        quotations = Quotations.of(annotated.article());
    }

    AnnotatedArticle annotated() {
        return annotated;
    }

    String text() {
        return annotated.article().text();
    }

    /** Whether a class of the ontology is another or a subclass of it. */
    boolean isA(String type, String superType) {
        return ontology.isA(type, superType);
    }

    /** Whether a common noun names something of a class of the ontology. */
    boolean isNounOf(String noun, String type) {
        return ontology.isNounOf(noun, type);
    }

    List<Quotation> quotations() {
        return quotations;
    }

    int size() {
        return trees.size();
    }

    Tree tree(int sentence) {
        return trees.get(sentence);
    }

    List<FrameMatch> matches(int sentence) {
        return matches.get(sentence);
    }

    /** The frame matches of one kind in a sentence. */
    List<FrameMatch> matches(int sentence, Frame.Kind kind) {
        return matches.get(sentence).stream().filter(m -> m.frame().kind() == kind).toList();
    }

    /** The sentence that holds a character, or the last one before it; -1 before the first. */
    int sentenceAt(int offset) {
        return lastFrom(trees, tree -> tree.sentence().span(), offset);
    }

    /** The first quotation that holds a span wholly between its marks. */
    Optional<Quotation> quotationAround(Span span) {
        int last = lastFrom(quotations, Quotation::span, span.start());
        return quotations.subList(Math.max(0, last - 1), last + 1).stream().filter(q -> q.span().contains(span)).findFirst();
    }

    /** The place of the last thing that begins at a character or before it; -1 if none does. */
    static <T> int lastFrom(List<T> inOrder, Function<T, Span> spanOf, int offset) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spanOf.apply(inOrder.get(middle)).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    boolean isQuoted(Span span) {
        return quotationAround(span).isPresent();
    }
}
