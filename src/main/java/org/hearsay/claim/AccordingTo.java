package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.Attitude;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds the sources that a preposition names: "according to the police", "per the report", "in the words of the minister", "in her view", "to his critics".
 *
 * <p>The content is the clause that the phrase hangs on, without the phrase.
 */
final class AccordingTo {

    static final String NAME = "AccordingTo";
    private static final Set<String> LINKS = Set.of("xcomp", "ccomp", "obj", "obl", "nmod", "acl", "advcl", "nsubj", "amod", "compound", "appos", "case");
    private static final Set<String> WORDS = Set.of("word", "telling", "account", "phrase");
    private static final Set<String> VIEWS = Set.of("view", "opinion", "judgment", "judgement", "estimation", "mind", "eye", "reckoning", "assessment", "thinking");
    private static final Set<String> UNITS = Set.of("cent", "year", "day", "month", "week", "hour", "minute", "second", "person", "capita", "head", "share", "se");
    private static final Attitude SAYS = new Attitude(Optional.of(Stance.STATES.label()), Optional.empty(), Optional.empty());
    private static final Attitude THINKS = new Attitude(Optional.of(Stance.BELIEVES.label()), Optional.empty(), Optional.of(Modality.PROBABLE.label()));

    private final Discourse discourse;

    AccordingTo(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * A phrase that names a source.
     *
     * @param cue the cue's words, in order
     * @param source the head of who says it
     * @param top the word by which the phrase hangs on its clause
     */
    private record Named(List<Integer> cue, int source, int top, Attitude attitude) {}

    /** The reports of a sentence. */
    List<Report> find(int sentence) {
        Tree tree = discourse.tree(sentence);
        List<Report> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            at(tree, i).flatMap(named -> report(tree, named)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Named> at(Tree tree, int word) {
        return switch (tree.token(word).form().toLowerCase(Locale.ROOT)) {
            case "according" -> tree.token(word + 1).form().equals("to") ? accordingTo(tree, word) : Optional.empty();
            case "per" -> per(tree, word);
            case "in", "by" -> inTheWordsOf(tree, word);
            case "to" -> word == 0 ? opening(tree) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Named> accordingTo(Tree tree, int according) {
        int source = governed(tree, according);
        if (source < 0) {
            return Optional.empty();
        }
        int top = tree.token(according).relation().equals("case") || tree.head(according) < 0 ? source : according;
        return Optional.of(new Named(List.of(according, according + 1), source, top, SAYS));
    }

    /** "Per the filing", but not "10 per cent". */
    private static Optional<Named> per(Tree tree, int per) {
        int source = tree.head(per);
        boolean document = tree.relation(per).equals("case") && source > per && !UNITS.contains(tree.lemma(source).toLowerCase(Locale.ROOT))
                && (tree.token(source).upos().equals("PROPN") || tree.child(source, "det") >= 0 || possessor(tree, source) >= 0);
        boolean apart = per == 0 || tree.isPunctuation(per - 1);
        return document && apart ? Optional.of(new Named(List.of(per), source, source, SAYS)) : Optional.empty();
    }

    /** "In the words of the minister", "in the minister's view", "by his own account". */
    private static Optional<Named> inTheWordsOf(Tree tree, int preposition) {
        int noun = tree.head(preposition);
        if (noun <= preposition || !tree.relation(preposition).equals("case")) {
            return Optional.empty();
        }
        String lemma = tree.lemma(noun).toLowerCase(Locale.ROOT);
        Attitude attitude = WORDS.contains(lemma) ? SAYS : VIEWS.contains(lemma) ? THINKS : null;
        if (attitude == null) {
            return Optional.empty();
        }
        int owner = possessor(tree, noun);
        if (owner >= 0) {
            return Optional.of(new Named(List.of(preposition, noun), owner, noun, attitude));
        }
        int of = tree.children(noun).stream()
                .filter(c -> c > noun && tree.relation(c).equals("nmod") && tree.hasChild(c, m -> tree.relation(m).equals("case") && tree.lemma(m).equals("of")))
                .findFirst().orElse(-1);
        return of < 0 ? Optional.empty() : Optional.of(new Named(IntStream.rangeClosed(preposition, noun + 1).boxed().toList(), of, noun, attitude));
    }

    /** "To his critics, he is a bully": only people before the comma that ends the opening phrase have a view. */
    private Optional<Named> opening(Tree tree) {
        int source = tree.head(0);
        if (source <= 0 || !tree.relation(0).equals("case") || !tree.relation(source).equals("obl")) {
            return Optional.empty();
        }
        int end = tree.subtree(source).length();
        boolean people = discourse.annotated().mentionAt(tree.sentence().index(), source).filter(m -> discourse.isA(m.type(), "Person")).isPresent();
        return people && end < tree.size() && tree.token(end - 1).form().equals(",") ^ tree.token(end).form().equals(",")
                ? Optional.of(new Named(List.of(0), source, source, THINKS))
                : Optional.empty();
    }

    private static int possessor(Tree tree, int noun) {
        return tree.children(noun).stream().filter(c -> tree.token(c).deprel().equals("nmod:poss")).findFirst().orElse(-1);
    }

    private Optional<Report> report(Tree tree, Named named) {
        int last = named.cue().get(named.cue().size() - 1);
        BitSet cue = new BitSet();
        named.cue().forEach(cue::set);
        int clause = clauseAbove(tree, named.top());
        boolean behind = named.source() > last;
        BitSet phrase = tree.subtree(named.source(), child -> (!behind || child > last) && !cue.get(child) && !isOwning(tree, named.source(), child));
        if (behind) {
            phrase.clear(0, last + 1);
        }
        BitSet whole = tree.subtree(named.top());
        BitSet content = clause < 0 ? new BitSet() : tree.subtree(clause, child -> child != named.top());
        content.andNot(phrase);
        content.andNot(cue);
        if (named.top() != last && named.top() != named.source()) {
            content.andNot(whole);
        }
        BitSet swallowed = swallowed(tree, named, phrase);
        phrase.andNot(swallowed);
        content.or(swallowed);
        List<Span> spans = tree.spans(phrase).stream().limit(1).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        List<Filler> fillers = new ArrayList<>();
        fillers.add(filler(tree, named.source(), spans.get(0)));
        tree.children(named.source()).stream().filter(c -> tree.relation(c).equals("conj")).forEach(c -> fillers.add(filler(tree, c, tree.token(c).span())));
        return Optional.of(new Report(
                tree.sentence().index(), named.cue().get(0), tree.spans(cue), fillers, spans, named.attitude(), tree.spans(content), List.of(), NAME, false, true));
    }

    /** "According to the survey, voters want …": what stands between the comma of an opening phrase and a verb is the verb's subject. */
    private static BitSet swallowed(Tree tree, Named named, BitSet phrase) {
        BitSet found = new BitSet();
        int end = phrase.length();
        if (named.cue().get(0) > 0 || end >= tree.size() || !Set.of("VERB", "AUX").contains(tree.token(end).upos())) {
            return found;
        }
        int at = named.source();
        while (at < end && !tree.token(at).form().equals(",")) {
            at++;
        }
        for (int word = phrase.nextSetBit(at); word >= 0; word = phrase.nextSetBit(word + 1)) {
            found.set(word);
        }
        return found;
    }

    /** The preposition of "of the minister" and the "'s" of "the minister's" are no part of the name. */
    private static boolean isOwning(Tree tree, int source, int word) {
        return tree.head(word) == source && tree.relation(word).equals("case");
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
