package org.hearsay.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * The words of a filler that say what it is: "medical records" of "nearly all of the clinic's medical records of three years". Whose it is, what it is
 * part of and how much of it there is tell of something else. A country among these words stays, since it says where the thing is.
 */
final class PhraseCore {

    private static final Set<String> ESTIMATES = Set.of(
            "about", "around", "approximately", "approx.", "nearly", "almost", "over", "roughly", "usually", "up", "to", "only", "at", "least", "most", "as", "than", "more", "less", "just", "under", "some",
            "whopping", "estimated", "well", "even", "also", "reportedly", "allegedly", "potentially", "possibly");
    /** Nouns for an amount of what follows. */
    private static final Set<String> AMOUNTS = Set.of(
            "number", "lot", "series", "range", "handful", "majority", "dozen", "hundred", "thousand", "million", "billion", "couple", "variety", "ton", "trove", "part", "half", "pair", "any", "one",
            "some", "many", "most", "all", "several", "none", "plenty", "portion", "amount", "type", "kind", "sort", "batch", "bunch", "wave", "rest", "gigabyte", "terabyte", "megabyte", "gb", "tb", "slew", "raft", "host", "version", "line", "family");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** Words that begin what tells more of a noun. */
    private static final Set<String> FURTHER = Set.of("ADP", "SCONJ", "CCONJ", "VERB", "AUX", "PRON", "ADV", "DET");
    /** Whoever acts is known by whose they are, and times by their relation to others. */
    private static final Set<String> WHOLE = Set.of("agent", "time");
    private static final Set<String> OPENING = Set.of("aux", "cop", "nsubj", "mark", "discourse", "expl", "cc", "case", "advcl", "parataxis");

    private final Discourse discourse;

    PhraseCore(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The characters of the core of what fills a role; a name's are its own. */
    Span of(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        if (WHOLE.contains(filler.role()) || isNamed(filler) || tree.token(filler.head()).upos().equals("VERB") || tree.token(filler.head()).upos().equals("PRON")) {
            return filler.span();
        }
        int head = measured(tree, filler);
        Span core = tree.sentence().spanOf(first(tree, head, filler.span()), last(tree, head, filler.span()));
        return losesCountry(filler, core) ? filler.span() : core;
    }

    private static boolean isNamed(Filler filler) {
        return filler.mention().filter(m -> m.form() == Mention.Form.NAME).isPresent();
    }

    /** What there is an amount of: the servers of "thousands of servers". */
    private static int measured(Tree tree, Filler filler) {
        int head = filler.head();
        boolean amount = AMOUNTS.contains(tree.lemma(head)) || tree.token(head).upos().equals("NUM");
        Optional<Integer> part = tree.children(head).stream()
                .filter(c -> c > head && tree.relation(c).equals("nmod") && filler.span().contains(tree.token(c).span()) && tree.hasChild(c, m -> tree.relation(m).equals("case") && tree.lemma(m).equals("of")))
                .findFirst();
        return amount ? part.orElse(head) : head;
    }

    private static int first(Tree tree, int head, Span span) {
        int first = head;
        while (first > 0 && span.contains(tree.token(first - 1).span())) {
            first--;
        }
        int begin = first;
        for (int child : tree.children(head)) {
            boolean possessor = tree.token(child).deprel().equals("nmod:poss") && !tree.token(child).upos().equals("PRON");
            boolean part = tree.relation(child).equals("case") || OPENING.contains(tree.relation(child));
            if (child < head && child >= first && (possessor || part)) {
                begin = Math.max(begin, lastBelow(tree, child, head) + 1);
            }
        }
        return withoutEstimate(tree, begin, head);
    }

    private static int lastBelow(Tree tree, int word, int before) {
        int last = word;
        for (int i = word + 1; i < before; i++) {
            if (tree.isBelow(i, word)) {
                last = i;
            }
        }
        return last;
    }

    private static int withoutEstimate(Tree tree, int begin, int head) {
        int first = begin;
        while (first < head && ARTICLES.contains(form(tree, first)) && first + 1 < head && ESTIMATES.contains(form(tree, first + 1))) {
            first++;
        }
        while (first < head && (ESTIMATES.contains(form(tree, first)) || tree.isPunctuation(first) || form(tree, first).equals("that"))) {
            first++;
        }
        return first;
    }

    /** A noun with what follows up to a phrase or clause of its own: "Model 7", "$7 million". */
    private static int last(Tree tree, int head, Span span) {
        int last = head;
        while (last + 1 < tree.size() && span.contains(tree.token(last + 1).span()) && !opensPhrase(tree, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean opensPhrase(Tree tree, int word) {
        return FURTHER.contains(tree.token(word).upos()) || Set.of(",", ";", "-", "–", "—", "(").contains(form(tree, word)) && !isWithin(tree, word);
    }

    /** Whether a mark is written together with the words around it: "CVE-2018-1". */
    private static boolean isWithin(Tree tree, int mark) {
        return mark + 1 < tree.size() && tree.token(mark - 1).span().end() == tree.token(mark).span().start() && tree.token(mark).span().end() == tree.token(mark + 1).span().start();
    }

    private boolean losesCountry(Filler filler, Span core) {
        return discourse.annotated().mentionsIn(filler.sentence()).stream()
                .anyMatch(m -> m.country().isPresent() && filler.span().contains(m.span()) && !core.contains(m.span()));
    }

    private static String form(Tree tree, int word) {
        return tree.token(word).form().toLowerCase(Locale.ROOT);
    }
}
