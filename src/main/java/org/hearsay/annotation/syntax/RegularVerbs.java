package org.hearsay.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the dictionary form of regular verb forms that no treebank has shown: "blamed" may come of "blam" or "blame", and of several that could be
 * the commonest word is it. The commoner a word, the shorter its vector.
 */
final class RegularVerbs {

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    /** Endings before which no "e" is left out: "fixes" of "fix". */
    private static final Set<String> HISSING = Set.of("xes", "ches", "shes", "sses", "zzes");
    private static final int SHORTEST_STEM = 2;
    /** How many times longer the vector of a guess must be than that of another word before it is given up: rare words are words too. */
    private static final double RARER = 2;
    /** Of words with a commoner namesake that is no verb, and irregular ones that the treebanks show too seldom. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("duped", "dupe"), Map.entry("axed", "axe"), Map.entry("boasted", "boast"), Map.entry("boasting", "boast"), Map.entry("lied", "lie"),
            Map.entry("froze", "freeze"), Map.entry("shot", "shoot"), Map.entry("misled", "mislead"), Map.entry("fed", "feed"), Map.entry("bled", "bleed"),
            Map.entry("forbidden", "forbid"), Map.entry("ruled", "rule"), Map.entry("applauded", "applaud"), Map.entry("applauding", "applaud"));
    private static final double UNKNOWN = Double.MAX_VALUE;

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
        String exception = EXCEPTIONS.get(word);
        if (exception != null) {
            return exception;
        }
        String best = guess;
        double commonest = length(guess) / RARER;
        for (String candidate : candidates(word, xpos)) {
            double length = length(candidate);
            if (length < commonest) {
                best = candidate;
                commonest = length;
            }
        }
        return commonest < UNKNOWN / RARER ? best : candidates(word, xpos).stream().findFirst().map(RegularVerbs::bySpelling).orElse(best);
    }

    /** What the stem of a verb that nobody has seen is written like without its ending: "embezzl" and "du" are no words, "boast" may be one. */
    private static String bySpelling(String stem) {
        int n = stem.length();
        if (n <= SHORTEST_STEM) {
            return stem.endsWith("x") ? stem : stem + "e";
        }
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        boolean silent = "vuc".indexOf(last) >= 0 || last == 'l' && "bcdfgkptz".indexOf(before) >= 0 || "sz".indexOf(last) >= 0 && before != last || last == 'g' && before != 'n';
        if (silent) {
            return stem + "e";
        }
        if (last == before && "lsfz".indexOf(last) < 0) {
            return stem.substring(0, n - 1);
        }
        boolean shortStem = !isVowel(last) && "xwy".indexOf(last) < 0 && isVowel(before) && !isVowel(stem.charAt(n - 3)) && stem.chars().filter(RegularVerbs::isVowel).count() == 1;
        return shortStem ? stem + "e" : stem;
    }

    private static boolean isVowel(int letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private double length(String word) {
        int row = vectors.row(word, word);
        return row < 0 ? UNKNOWN : vectors.length(row);
    }

    private static List<String> candidates(String word, String xpos) {
        if (PAST.contains(xpos) && word.endsWith("ed")) {
            return ofStem(word.substring(0, word.length() - 2));
        }
        if (xpos.equals("VBG") && word.endsWith("ing")) {
            return ofStem(word.substring(0, word.length() - 3));
        }
        if (xpos.equals("VBZ") && HISSING.stream().anyMatch(word::endsWith)) {
            return List.of(word.substring(0, word.length() - 2), word.substring(0, word.length() - 1));
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
