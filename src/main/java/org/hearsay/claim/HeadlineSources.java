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

/** Finds sources that punctuation names: "Police: bank was hacked", "ANN MEYER: It was", "Poll: voters shrug" and, in headlines, "Bank was hacked - police". */
final class HeadlineSources {

    private static final String NAME = "HeadlineSource";
    private static final int LONGEST_SOURCE = 8;
    private static final int LONGEST_LABEL = 3;
    private static final Set<String> LETTERS = Set.of("Q", "A");
    /** Words in capitals before a colon that name a kind of news. */
    private static final Set<String> URGENT = Set.of("BREAKING", "UPDATE", "UPDATED", "EXCLUSIVE", "WATCH", "LIVE", "VIDEO", "PHOTOS", "READ", "MORE", "RELATED", "NOTE", "CORRECTION", "OPINION", "ANALYSIS", "FULL", "ABSTRACT", "P.S.", "PS");
    private static final Set<String> DOCUMENTS = Set.of("poll", "report", "study", "survey", "source", "official", "police", "researcher", "expert", "analyst", "lawyer", "prosecutor", "camp", "aide");
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
            if (tree.token(i).form().equals(":") && (names(tree, 0, i) || isLabel(tree, i) || isDocument(tree, i))) {
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

    /** "Q: …", "A: …", "ANN MEYER: …": who speaks in a conversation that is written down. */
    private static boolean isLabel(Tree tree, int to) {
        for (int i = 0; i < to; i++) {
            String form = tree.token(i).form();
            boolean capitals = form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-' || c == '\'');
            if (!capitals || form.length() == 1 && !LETTERS.contains(form)) {
                return false;
            }
        }
        return to <= LONGEST_LABEL && !URGENT.contains(tree.token(0).form());
    }

    /** "Poll: …", "New study: …". */
    private static boolean isDocument(Tree tree, int to) {
        return to <= LONGEST_LABEL && DOCUMENTS.contains(tree.lemma(to - 1)) && tree.token(0).span().start() == tree.sentence().span().start();
    }

    private Optional<Mention> mention(Tree tree, int from, int to) {
        return discourse.annotated().mentionsIn(tree.sentence().index()).stream()
                .filter(m -> m.first() >= from && m.last() == to - 1 && m.form() != Mention.Form.PRONOUN)
                .findFirst();
    }

    private Optional<Report> report(Tree tree, int mark, int from, int to, int first, int end) {
        Optional<Mention> mention = mention(tree, from, to);
        BitSet content = new BitSet();
        content.set(first, end);
        List<Span> spans = new ArrayList<>(tree.spans(content));
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Span named = tree.sentence().spanOf(from, to - 1);
        Filler source = new Filler("source", tree.sentence().index(), mention.map(Mention::head).orElse(to - 1), named, mention, tree.token(mark).form());
        List<Filler> sources = named.length() == 1 ? List.of() : List.of(source); // "Q" and "A" name nobody
        return Optional.of(new Report(tree.sentence().index(), mark, List.of(tree.token(mark).span()), sources, List.of(named), SAYS, spans, List.of(), NAME, true, true));
    }
}
