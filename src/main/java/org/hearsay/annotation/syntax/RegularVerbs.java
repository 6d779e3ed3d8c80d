package org.hearsay.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the dictionary form of regular verb forms that no treebank has shown: "blamed" may come of "blam" or "blame", and of several that could be
 * the commonest word is it. The commoner a word, the shorter its vector.
 */
final class RegularVerbs {

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final int SHORTEST_STEM = 2;
    /** How many times longer the vector of a guess must be than that of another word before it is given up: rare words are words too. */
    private static final double RARER = 2;

    private final WordVectors vectors;

    RegularVerbs(WordVectors vectors) {
        this.vectors = vectors;
    }

    /** Puts right the lemmas of a tagged sentence. */
    void mend(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.upos[i].equals("VERB")) {
                words.lemma[i] = lemma(words.form[i].toLowerCase(Locale.ROOT), words.xpos[i], words.lemma[i]);
            }
        }
    }

    /**
     * The dictionary form of a verb.
     *
     * @param word in small letters
     * @param xpos its Penn tag
     * @param guess what its ending suggests
     * @return the commonest word that it can be a regular form of; {@code guess} if none is much commoner
     */
    private String lemma(String word, String xpos, String guess) {
        String best = guess;
        double commonest = length(guess) / RARER;
        for (String candidate : candidates(word, xpos)) {
            double length = length(candidate);
            if (length < commonest) {
                best = candidate;
                commonest = length;
            }
        }
        return best;
    }

    private double length(String word) {
        int row = vectors.row(word, word);
        return row < 0 ? Double.MAX_VALUE : vectors.length(row);
    }

    private static List<String> candidates(String word, String xpos) {
        if (PAST.contains(xpos) && word.endsWith("ed")) {
            return ofStem(word.substring(0, word.length() - 2));
        }
        if (xpos.equals("VBG") && word.endsWith("ing")) {
            return ofStem(word.substring(0, word.length() - 3));
        }
        return List.of();
    }

    private static List<String> ofStem(String stem) {
        int n = stem.length();
        List<String> found = new ArrayList<>();
        if (n >= SHORTEST_STEM) {
            found.add(stem);
            found.add(stem + "e");
            if (stem.charAt(n - 1) == stem.charAt(n - 2)) {
                found.add(stem.substring(0, n - 1));
            }
            if (stem.charAt(n - 1) == 'i') {
                found.add(stem.substring(0, n - 1) + "y");
            }
            if (stem.endsWith("y")) {
                found.add(stem.substring(0, n - 1) + "ie");
            }
        }
        return found;
    }
}
