package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.annotation.Token;
import org.hearsay.frame.grammar.Tree;

/**
 * Tells reports that say what somebody said, did not say or thinks from those that only name it: by a noun ("her comments"), by its topic ("talked
 * about taxes", "praised the mayor"), by a clause that hangs on it ("the things she wants"), or as how ready somebody is ("willing to pay").
 */
final class Telling {

    private static final Set<String> OPENING = Set.of("that", "whether", "if");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM", "X");
    private static final Set<String> PLACES = Set.of("obj", "obl", "nmod", "iobj", "nsubj", "appos", "conj");
    /** What may be told of a topic in these words. */
    private static final List<String> NAMING = List.of("Saying", "Judging", "Asking", "Urging", "Showing", "Attributing", "Naming", "Choosing", "Censuring", "Prompting");
    /** Whoever says what something is, or that it is not so, tells it with no more than a noun. */
    private static final List<String> JUDGING = List.of("Describing", "Characterizing", "Claiming", "Admitting", "Warning");

    private static final String MARKS = "\"“”";

    private final Discourse discourse;

    Telling(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether a report tells what was said or thought. */
    boolean tells(Report report) {
        Tree tree = discourse.tree(report.sentence());
        Token cue = tree.token(report.cue());
        if (cue.upos().equals("NOUN")) {
            return opensClause(report, tree);
        }
        boolean disposed = cue.upos().equals("ADJ") && !report.asserted();
        return !disposed
                && !hangsOnContent(report, tree)
                && !(isTopical(report) && namesTopic(report, tree));
    }

    private boolean opensClause(Report report, Tree tree) {
        int said = report.content().isEmpty() ? -1 : report.content().get(0).start();
        return tree.sentence().tokens().stream().anyMatch(t -> t.span().start() == said && OPENING.contains(t.form()));
    }

    private static boolean hangsOnContent(Report report, Tree tree) {
        int head = tree.head(report.cue());
        return head >= 0 && tree.token(report.cue()).deprel().equals("acl:relcl") && report.says(tree.token(head).span());
    }

    private boolean isTopical(Report report) {
        return NAMING.stream().anyMatch(type -> discourse.isA(report.foundBy(), type)) && JUDGING.stream().noneMatch(type -> discourse.isA(report.foundBy(), type));
    }

    /** Whether the content is nothing but noun phrases of the cue's own clause, without words that are quoted. */
    private boolean namesTopic(Report report, Tree tree) {
        boolean here = report.content().stream().allMatch(s -> tree.sentence().span().contains(s));
        boolean quoted = report.content().stream().anyMatch(s -> s.of(discourse.text()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
        return here && !quoted && tree.sentence().tokens().stream().noneMatch(t -> report.says(t.span()) && isOpen(report, tree, t));
    }

    /** Whether a word is the head of some content that is no noun phrase. */
    private static boolean isOpen(Report report, Tree tree, Token token) {
        boolean top = token.head() < 0 || !report.says(tree.token(token.head()).span());
        return top && !token.upos().equals("PUNCT") && !(NOMINAL.contains(token.upos()) && PLACES.contains(token.relation()));
    }
}
