package org.hearsay.frame;

import java.util.Set;

/** The words that a prepositional place may begin with. */
final class Prepositions {

    private static final Set<String> WORDS = Set.of(
            "about", "above", "according", "across", "affecting", "aimed", "impacting", "after", "against", "ahead", "along", "alongside", "amid", "among", "amongst", "around", "as",
            "at", "because", "before", "behind", "belonging", "below", "beneath", "between", "by", "citing", "concerning", "despite", "down", "due",
            "during", "following", "for", "from", "in", "including", "inside", "into", "involving", "like", "near", "of", "off", "on", "onto",
            "out", "outside", "over", "owing", "per", "regarding", "related", "since", "such", "targeting", "than", "thanks", "through",
            "throughout", "to", "toward", "towards", "under", "until", "up", "upon", "using", "versus", "via", "with", "within", "without");

    private Prepositions() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
