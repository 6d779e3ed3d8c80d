package org.hearsay.bench.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What must be true of each article: what the server acknowledged last, or else what was asked of it since and never answered. */
final class Journal {

    private static final Optional<Integer> ABSENT = Optional.empty();

    private final Map<Node, Set<Optional<Integer>>> possible = new HashMap<>();
    private int acknowledged;

    /** Begins with articles that are not there. */
    Journal(Set<Node> articles) {
        articles.forEach(article -> possible.put(article, new HashSet<>(Set.of(ABSENT))));
    }

    /**
     * Something is asked of the server.
     *
     * @param version that the article gets, none if it is removed
     */
    synchronized void ask(Node article, Optional<Integer> version) {
        possible.get(article).add(version);
    }

    /** The server says that it is done. */
    synchronized void acknowledge(Node article, Optional<Integer> version) {
        possible.put(article, new HashSet<>(Set.of(version)));
        acknowledged++;
    }

    /** How many things the server said that it had done. */
    synchronized int acknowledged() {
        return acknowledged;
    }

    /** Whether the server has the article for certain. */
    synchronized boolean has(Node article) {
        return !possible.get(article).contains(ABSENT);
    }

    /**
     * Compares with what is there, which is what everything after is compared with.
     *
     * @param found the versions of the articles that are there
     * @return faults, one sentence each
     */
    synchronized List<String> compare(Map<Node, Integer> found) {
        List<String> faults = new ArrayList<>();
        possible.forEach((article, allowed) -> {
            Optional<Integer> there = Optional.ofNullable(found.get(article));
            if (!allowed.contains(there)) {
                faults.add(article + " is there as " + there + ", may be " + allowed);
            }
        });
        possible.replaceAll((article, allowed) -> new HashSet<>(Set.of(Optional.ofNullable(found.get(article)))));
        return faults;
    }
}
