package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/** Finds on whose word a source says something: the police of "the agency reported, citing police". */
final class Citations {

    private static final Set<String> CITING = Set.of("cite", "quote");

    private final Discourse discourse;

    Citations(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The actors that the source of a report cites, in text order. */
    List<Filler> of(Report report) {
        Tree tree = discourse.tree(report.sentence());
        return IntStream.range(0, tree.size())
                .filter(i -> tree.token(i).xpos().equals("VBG") && CITING.contains(tree.lemma(i).toLowerCase(Locale.ROOT)) && belongsTo(report, tree.head(i)))
                .boxed()
                .flatMap(i -> tree.children(i).stream().filter(c -> tree.relation(c).equals("obj")))
                .flatMap(object -> IntStream.concat(IntStream.of(object), tree.children(object).stream().filter(c -> tree.relation(c).equals("conj")).mapToInt(c -> c)).boxed())
                .flatMap(word -> discourse.annotated().mentionAt(report.sentence(), word).stream())
                .filter(mention -> discourse.isA(mention.type(), "Actor"))
                .map(mention -> new Filler("source", mention.sentence(), mention.head(), mention.span(), Optional.of(mention), "citing"))
                .toList();
    }

    private static boolean belongsTo(Report report, int head) {
        return head == report.cue() || report.sources().stream().anyMatch(s -> s.sentence() == report.sentence() && s.head() == head);
    }
}
