package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotation.Entity;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/** The words of a phrase that serve as a name for what has none: without articles, and without what only says more of it. */
final class OwnWords {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your", "no", "whose");

    private static final String OPENING = "“\"‘'";
    private static final String CLOSING = "”\"’'";

    /** Branches of a phrase that say more than who it is. */
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "xcomp", "csubj", "appos", "parataxis", "dep", "orphan", "list");
    /** What stands around the head of a phrase without being part of the name. */
    private static final Set<String> EDGES = Set.of("case", "conj", "cc", "punct", "cop", "nsubj", "mark", "advmod", "aux");

    private static final Set<String> ADJUNCTS = Set.of(
            "through", "via", "by", "with", "using", "during", "after", "before", "since", "despite", "amid", "without", "under", "following", "until", "as");

    private final Discourse discourse;
    private final List<Entity> works;

    OwnWords(Discourse discourse) {
        this.discourse = discourse;
        this.works = discourse.annotated().entities().stream().filter(e -> e.type().equals("Work")).toList();
    }

    /** The filler's words without an article; "those who broke in" keep their pointing word, which nothing else would stand for. */
    String of(Filler filler) {
        String words = words(filler);
        return Naming.isPointer(discourse.tree(filler.sentence()), filler.head()) || beginsWithTitle(words) ? words : withoutDeterminer(words);
    }

    /** Whether words begin with the name of a work, of which an article is part: "The Interview premiere". */
    private boolean beginsWithTitle(String words) {
        return works.stream().anyMatch(e -> words.startsWith(e.name() + " "));
    }

    /** The filler's phrase up to the first clause, parenthesis or apposition that hangs on it. */
    private String words(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        int head = filler.head();
        if (Naming.isPointer(tree, head)) {
            return tree.spans(tree.subtree(head, child -> tree.head(child) == head ? !EDGES.contains(tree.relation(child)) : !isFurtherClause(tree, child))).get(0).of(discourse.text());
        }
        Span phrase = tree.spans(tree.subtree(head, child -> belongsToName(tree, head, child))).stream()
                .filter(s -> s.contains(tree.token(head).span()))
                .findFirst()
                .orElse(filler.span());
        return withoutLooseQuote(phrase, withoutGluedDeterminer(tree, phrase));
    }

    /** A determiner that lost the space behind it: "ourintellectual property". */
    private String withoutGluedDeterminer(Tree tree, Span phrase) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            Span word = tree.token(i).span();
            boolean glued = word.start() == phrase.start() && word.end() == tree.token(i + 1).span().start();
            if (glued && DETERMINERS.contains(tree.token(i).form().toLowerCase(Locale.ROOT))) {
                return new Span(word.end(), phrase.end()).of(discourse.text());
            }
        }
        return phrase.of(discourse.text());
    }

    /** A quotation that opens before a phrase and ends in it leaves a mark that nothing opens: "The Interview’ premiere". */
    private String withoutLooseQuote(Span phrase, String words) {
        int quote = phrase.start() == 0 ? -1 : OPENING.indexOf(discourse.text().charAt(phrase.start() - 1));
        int closing = quote < 0 ? -1 : words.indexOf(CLOSING.charAt(quote));
        boolean ends = closing > 0 && (closing + 1 == words.length() || words.charAt(closing + 1) == ' ');
        return ends ? words.substring(0, closing) + words.substring(closing + 1) : words;
    }

    private static boolean isFurtherClause(Tree tree, int child) {
        return CLAUSES.contains(tree.relation(child)) || tree.relation(child).equals("conj") || tree.isPunctuation(child);
    }

    private static boolean belongsToName(Tree tree, int head, int child) {
        String relation = tree.relation(child);
        return !CLAUSES.contains(relation) && (tree.head(child) != head || !EDGES.contains(relation)) && !isAdjunct(tree, child);
    }

    /** Whether a prepositional phrase says how or when rather than which: trees often hang it on the noun before it. */
    private static boolean isAdjunct(Tree tree, int word) {
        return tree.relation(word).equals("nmod")
                && tree.hasChild(word, c -> tree.relation(c).equals("case") && ADJUNCTS.contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
    }

    static String withoutDeterminer(String name) {
        int space = name.replace('\u00a0', ' ').indexOf(' ');
        if (space > 0 && DETERMINERS.contains(name.substring(0, space).toLowerCase(Locale.ROOT))) {
            return name.substring(space + 1);
        }
        return name;
    }
}
