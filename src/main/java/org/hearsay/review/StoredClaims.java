package org.hearsay.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.GraphReader;
import org.hearsay.export.record.GraphSource;
import org.hearsay.export.table.ClaimRow;

/** The claims of a store or endpoint as reviews compare them. */
public final class StoredClaims {

    private static final String TYPES = """
            PREFIX hs: <https://w3id.org/hearsay/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?type WHERE { ?type rdfs:subClassOf+ hs:Action }
            """;

    private StoredClaims() {}

    /** All claims by IRI, as rows of {@link ClaimRow}. */
    public static Map<String, Map<String, Object>> of(GraphSource source) {
        Map<String, Map<String, Object>> rows = new HashMap<>();
        new GraphReader(source).articles().forEachRemaining(article -> {
            for (ClaimRecord claim : article.claims()) {
                rows.put(claim.iri(), ClaimRow.of(article, claim));
            }
        });
        return rows;
    }

    /** The local names of the types of action that the ontology knows. */
    public static Set<String> types(GraphSource source) {
        return source.select(TYPES).rows().stream().map(row -> row.get(Var.alloc("type")).getURI()).map(iri -> iri.substring(iri.indexOf('#') + 1))
                .collect(Collectors.toSet());
    }
}
