package org.hearsay.claim;

import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Mention;

/**
 * The machine's confidence in a claim, from evidence that can be counted.
 *
 * <p>The numbers are the shares of right claims on the development articles, drawn in where few claims stand behind them: nearly all claims with an
 * agent against or over somebody with a name are right, and four in five of the others, but of those of attacks, thefts of data and phishing, whose
 * words mean many other things, two in three. Whether a role was taken from another sentence makes no difference.
 */
final class Confidence {

    private static final double USUAL = 0.8;
    private static final double OF_MANY_MEANINGS = 0.67;
    private static final double BOTH_SIDES_KNOWN = 0.9;
    private static final Set<String> MANY_MEANINGS = Set.of("CyberAttack", "DataTheft", "Phishing");

    private final AnnotatedArticle annotated;

    Confidence(AnnotatedArticle annotated) {
        this.annotated = annotated;
    }

    /** A number from 0 to 1. */
    double of(Draft draft) {
        boolean named = Stream.of("target", "object").flatMap(role -> draft.roles(role).stream()).flatMap(r -> r.entity().stream()).anyMatch(this::isNamed);
        return named && draft.has("agent") ? BOTH_SIDES_KNOWN : MANY_MEANINGS.contains(draft.type()) ? OF_MANY_MEANINGS : USUAL;
    }

    private boolean isNamed(String entity) {
        return annotated.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME && m.entity().equals(entity));
    }
}
