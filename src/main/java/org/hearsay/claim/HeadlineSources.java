package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.frame.Attitude;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/** Finds sources that punctuation names: "Police: bank was hacked" and, in headlines, "Bank was hacked - police". */
final class HeadlineSources {

    private static final String NAME = "HeadlineSource";
    private static final int LONGEST_SOURCE = 8;
    private static final Set<Paragraph.Kind> HEADLINES = Set.of(Paragraph.Kind.TITLE, Paragraph.Kind.HEADING, Paragraph.Kind.LINK);
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Attitude SAYS = new Attitude(Optional.of(Stance.STATES.label()), Optional.empty(), Optional.empty());

    private final Discourse discourse;

    HeadlineSources(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The report that the punctuation of a sentence makes, if it does. */
    Optional<Report> find(int index) {
        Tree tree = discourse.tree(index);
        Sentence sentence = tree.sentence();
        for (int i = 1; i + 2 < tree.size() && i <= LONGEST_SOURCE; i++) {
            if (tree.token(i).form().equals(":") && names(tree, 0, i)) {
                return report(tree, i, 0, i, i + 1, tree.size());
            }
        }
        int last = tree.size();
        for (int i = last - 2; HEADLINES.contains(sentence.kind()) && i > 2 && i >= last - LONGEST_SOURCE; i--) {
            if (DASHES.contains(tree.token(i).form()) && names(tree, i + 1, last)) {
                return report(tree, i, i + 1, last, 0, i);
            }
        }
        return Optional.empty();
    }

    /** Whether a stretch of words is an actor and nothing else. */
    private boolean names(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of("VERB", "AUX", "PUNCT").contains(tree.token(i).upos())) {
                return false;
            }
        }
        return mention(tree, from, to).isPresent();
    }

    private Optional<Mention> mention(Tree tree, int from, int to) {
        return discourse.annotated().mentionsIn(tree.sentence().index()).stream()
                .filter(m -> m.first() >= from && m.last() == to - 1 && m.form() != Mention.Form.PRONOUN)
                .findFirst();
    }

    private Optional<Report> report(Tree tree, int mark, int from, int to, int first, int end) {
        Mention mention = mention(tree, from, to).orElseThrow();
        BitSet content = new BitSet();
        content.set(first, end);
        List<Span> spans = new ArrayList<>(tree.spans(content));
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Span named = tree.sentence().spanOf(from, to - 1);
        Filler source = new Filler("source", tree.sentence().index(), mention.head(), named, Optional.of(mention), tree.token(mark).form());
        return Optional.of(new Report(tree.sentence().index(), mark, List.of(tree.token(mark).span()), List.of(source), List.of(named), SAYS, spans, List.of(), NAME, true, true));
    }
}
