package org.hearsay.frame.grammar;

import java.util.Set;
import org.hearsay.annotation.Token;

/** Accusations whose charge is a gerund: who is accused did it, wherever trees hang it. */
final class Charges {

    private static final Set<String> CHARGING = Set.of(
            "accuse", "suspect", "charge", "convict", "acquit", "blame", "indict", "arrest", "sanction", "condemn", "criticize", "criticise", "prosecute");
    private static final Set<String> CHARGE = Set.of("of", "for", "with", "from", "into");

    private final Tree tree;

    Charges(Tree tree) {
        this.tree = tree;
    }

    /** The verb of an accusation above a noun that the tree hangs its gerund on: "accused by the agency of hacking". */
    int above(int noun) {
        int at = noun;
        for (int steps = 0; steps < 4 && at != Token.ROOT; steps++) {
            if (isCharging(at)) {
                return at;
            }
            at = tree.head(at);
        }
        return Token.ROOT;
    }

    /** Whether a gerund is marked as a charge: "of hacking", "for hacking". */
    boolean isCharge(int word) {
        return tree.isMarked(word, CHARGE);
    }

    boolean isCharging(int verb) {
        return CHARGING.contains(tree.lemma(verb));
    }
}
