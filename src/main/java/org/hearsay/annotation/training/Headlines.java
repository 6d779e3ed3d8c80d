package org.hearsay.annotation.training;

import java.util.Locale;
import java.util.Set;
import org.hearsay.annotation.syntax.Words;

/** Writes sentences as English headlines do, so that the network learns that capitals alone make no names. */
final class Headlines {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "by", "for", "from", "with", "as", "vs", "via", "n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    private Headlines() {}

    /** The same words and tree, with capitals but for the first word's small neighbours: articles, short prepositions, clitics. */
    static Words of(Words words) {
        Words out = words.bare();
        for (int i = 0; i < words.size(); i++) {
            String form = words.form[i];
            boolean small = i > 0 && SMALL.contains(form.toLowerCase(Locale.ROOT));
            out.form[i] = small || form.isEmpty() ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
            out.upos[i] = words.upos[i];
            out.xpos[i] = words.xpos[i];
            out.head[i] = words.head[i];
            out.deprel[i] = words.deprel[i];
        }
        return out;
    }
}
