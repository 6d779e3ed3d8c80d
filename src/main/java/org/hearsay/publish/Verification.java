package org.hearsay.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.Shapes;
import org.hearsay.load.StoreBuilder;
import org.hearsay.store.Store;

/** Compares a store with what it was built from: all counts, and some articles to the last triple, with what queries say of them. */
final class Verification {

    private static final String CLAIMS = "SELECT (COUNT(?claim) AS ?claims) { GRAPH ?g { ?claim a <https://w3id.org/hearsay/ns#Claim> } }";

    private Verification() {}

    /**
     * Checks a new store.
     *
     * @throws PublishException if anything is missing, too much or other than it was
     */
    static void check(Store store, StoreBuilder.Built built, Shapes shapes) {
        require("quads", built.quads(), quads(store));
        require("articles", built.articles(), store.countArticles());
        require("labels in the text index", built.labels(), store.indexedLabels());
        built.samples().forEach(sample -> check(store, sample, shapes));
    }

    /** How many quads there are, in each of the indexes. */
    static long quads(Store store) {
        Map<String, Long> sizes = store.indexSizes();
        if (new HashSet<>(sizes.values()).size() > 1) {
            throw new PublishException("the new store is damaged: its indexes differ in size, " + sizes);
        }
        return sizes.values().iterator().next();
    }

    private static void require(String what, long wanted, long there) {
        if (wanted != there) {
            throw new PublishException("the new store is damaged: there should be " + wanted + " " + what + ", and there are " + there);
        }
    }

    private static void check(Store store, ArticleGraph sample, Shapes shapes) {
        List<String> faults = shapes.check(sample.triples());
        if (!faults.isEmpty()) {
            throw new PublishException("the article " + sample.name() + " breaks a shape: " + faults.get(0));
        }
        Set<Triple> stored = store.read(data -> {
            Set<Triple> triples = new HashSet<>();
            data.find(sample.name(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
            return triples;
        });
        if (!stored.equals(new HashSet<>(sample.triples()))) {
            throw new PublishException("the new store is damaged: the article " + sample.name() + " is not as it was");
        }
        askAbout(store, sample);
    }

    private static void askAbout(Store store, ArticleGraph sample) {
        long claims = sample.triples().stream().filter(triple -> triple.getObject().hasURI("https://w3id.org/hearsay/ns#Claim")).distinct().count();
        long counted = store.read(data -> {
            try (QueryExec query = QueryExec.dataset(data).query(CLAIMS).substitution("g", sample.name()).build()) {
                return ((Number) query.select().next().get("claims").getLiteralValue()).longValue();
            }
        });
        require("claims in the article " + sample.name(), claims, counted);
    }
}
