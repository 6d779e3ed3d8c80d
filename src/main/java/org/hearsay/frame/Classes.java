package org.hearsay.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The class hierarchy of the ontology by local names, with the common nouns of each class. */
final class Classes {

    /** The class that everything is of. */
    static final String THING = "Thing";

    private final Map<String, Set<String>> superClasses = new TreeMap<>();
    private final Map<String, Set<String>> nouns = new TreeMap<>();

    /**
     * Closes the hierarchy.
     *
     * @param parents direct superclasses by class
     * @param nouns common nouns (lemmas, also of several words) by class
     */
    Classes(Map<String, Set<String>> parents, Map<String, Set<String>> nouns) {
        parents.keySet().forEach(name -> climb(name, parents, superClasses.computeIfAbsent(name, n -> new TreeSet<>())));
        nouns.forEach((name, words) -> words.forEach(word -> this.nouns.computeIfAbsent(word, w -> new TreeSet<>()).add(name)));
    }

    private static void climb(String name, Map<String, Set<String>> parents, Set<String> found) {
        if (found.add(name)) {
            parents.getOrDefault(name, Set.of()).forEach(parent -> climb(parent, parents, found));
        }
    }

    boolean contains(String name) {
        return superClasses.containsKey(name);
    }

    boolean isA(String type, String superType) {
        return superClasses.getOrDefault(type, Set.of(type)).contains(superType);
    }

    boolean isAnyOf(String type, List<String> range) {
        return range.isEmpty() || range.contains(THING) || range.stream().anyMatch(superType -> isA(type, superType));
    }

    /** The classes that a common noun names something of; empty if the ontology does not know it. */
    Set<String> ofNoun(String lemma) {
        return nouns.getOrDefault(lemma, Set.of());
    }

    /** A class and all its superclasses. */
    Set<String> superClasses(String name) {
        return superClasses.getOrDefault(name, Set.of());
    }
}
