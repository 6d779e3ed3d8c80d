package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.Attitude;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds the sources that a preposition names: "according to the police", "per the report", "in the words of the minister".
 *
 * <p>The content is the clause that the phrase hangs on, without the phrase.
 */
final class AccordingTo {

    private static final String NAME = "AccordingTo";
    private static final Set<String> LINKS = Set.of("xcomp", "ccomp", "obj", "obl", "nmod", "acl", "advcl", "nsubj", "amod", "compound", "appos", "case");
    private static final Attitude SAYS = new Attitude(Optional.of(Stance.STATES.label()), Optional.empty(), Optional.empty());

    private final Discourse discourse;

    AccordingTo(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The reports of a sentence. */
    List<Report> find(int sentence) {
        Tree tree = discourse.tree(sentence);
        List<Report> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (tree.token(i).form().equalsIgnoreCase("according") && tree.token(i + 1).form().equals("to")) {
                report(tree, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Report> report(Tree tree, int according) {
        int source = governed(tree, according);
        if (source < 0) {
            return Optional.empty();
        }
        int top = tree.token(according).relation().equals("case") || tree.head(according) < 0 ? source : according;
        int clause = clauseAbove(tree, top);
        BitSet phrase = tree.subtree(source, child -> child > according + 1);
        phrase.clear(0, according + 2);
        BitSet content = clause < 0 ? new BitSet() : tree.subtree(clause, child -> child != top);
        content.andNot(phrase);
        content.clear(according, according + 2);
        List<Span> cue = List.of(tree.sentence().spanOf(according, according + 1));
        List<Span> named = tree.spans(phrase).stream().limit(1).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Filler> fillers = new ArrayList<>();
        fillers.add(filler(tree, source, named.get(0)));
        tree.children(source).stream().filter(c -> tree.relation(c).equals("conj")).forEach(c -> fillers.add(filler(tree, c, tree.token(c).span())));
        return Optional.of(new Report(tree.sentence().index(), according, cue, fillers, named, SAYS, tree.spans(content), List.of(), NAME, false, true));
    }

    private Filler filler(Tree tree, int head, Span span) {
        return new Filler("source", tree.sentence().index(), head, span, discourse.annotated().mentionAt(tree.sentence().index(), head), "according to");
    }

    /** The noun that "according to" governs, whichever way the two words hang on it. */
    private static int governed(Tree tree, int according) {
        int head = tree.head(according);
        if (head > according + 1 && Set.of("case", "mark").contains(tree.relation(according))) {
            return head;
        }
        for (int child : tree.children(according)) {
            if (child > according + 1 && Set.of("obl", "obj", "nmod", "pobj").contains(tree.relation(child))) {
                return child;
            }
        }
        int to = according + 1;
        return tree.head(to) > to ? tree.head(to) : -1;
    }

    /** The highest clause above a word that is joined to the rest by no coordination with a subject of its own. */
    private static int clauseAbove(Tree tree, int word) {
        int at = tree.head(word);
        while (at >= 0 && tree.head(at) != Token.ROOT) {
            boolean ownClause = Set.of("conj", "parataxis").contains(tree.relation(at)) && tree.child(at, "nsubj") >= 0;
            if (ownClause || !LINKS.contains(tree.relation(at)) && !tree.relation(at).equals("conj")) {
                break;
            }
            at = tree.head(at);
        }
        return at;
    }
}
