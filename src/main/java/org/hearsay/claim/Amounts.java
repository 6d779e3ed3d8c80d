package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds all amounts of money in the sentence of an extortion: "demanded $300 in bitcoin, or $600 after a week". Where a ransom is told of, money is what it
 * costs. Events list them, claims do not, since a sentence may also tell of another's price.
 */
final class Amounts {

    private static final String RANSOM = "Ransom";
    private static final Set<String> COINS = Set.of("bitcoin", "bitcoins", "btc");

    private final Discourse discourse;

    Amounts(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The amounts in the sentence of an extortion that are not told otherwise. */
    List<RoleFiller> of(Draft draft) {
        if (!draft.type().equals(RANSOM)) {
            return List.of();
        }
        Tree tree = discourse.tree(draft.match().sentence());
        List<RoleFiller> amounts = new ArrayList<>();
        for (int first = 0; first < tree.size(); first++) {
            int last = last(tree, first);
            Span span = tree.sentence().spanOf(first, Math.max(first, last));
            if (last > first && Stream.concat(draft.fillers().stream(), draft.match().nearby().stream()).noneMatch(f -> f.sentence() == draft.match().sentence() && f.span().overlaps(span))) {
                amounts.add(new RoleFiller("object", span.of(discourse.text()), Optional.empty(), span));
            }
            first = Math.max(first, last);
        }
        return amounts;
    }

    /** The last word of the amount that begins at a word: "$4 million", "2 bitcoins"; -1 where none does. */
    private static int last(Tree tree, int first) {
        boolean sign = isSign(tree, first);
        int last = sign ? first : first - 1;
        while (last + 1 < tree.size() && tree.token(last + 1).upos().equals("NUM")) {
            last++;
        }
        boolean coins = !sign && last >= first && last + 1 < tree.size() && COINS.contains(tree.token(last + 1).form().toLowerCase(Locale.ROOT));
        return coins ? last + 1 : sign ? last : -1;
    }

    private static boolean isSign(Tree tree, int word) {
        String form = tree.token(word).form();
        return Character.getType(form.charAt(form.length() - 1)) == Character.CURRENCY_SYMBOL;
    }
}
