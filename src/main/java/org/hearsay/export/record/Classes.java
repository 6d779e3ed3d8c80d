package org.hearsay.export.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.hearsay.graph.Terms;

/** The ontology's classes and what they are subclasses of. */
final class Classes {

    private static final String HIERARCHY = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?class ?parent WHERE { ?class rdfs:subClassOf ?parent . FILTER (STRSTARTS(STR(?class), "%s") && STRSTARTS(STR(?parent), "%s")) }
            ORDER BY ?class ?parent
            """.formatted(Terms.HS, Terms.HS);

    private final Map<String, List<String>> parents = new TreeMap<>();

    Classes(GraphSource source) {
        for (Binding row : source.select(HIERARCHY).rows()) {
            parents.computeIfAbsent(local(row, "class"), name -> new ArrayList<>()).add(local(row, "parent"));
        }
    }

    private static String local(Binding row, String column) {
        return Facts.local(row.get(Var.alloc(column)));
    }

    /** Classes and their superclasses by local name, the nearest first. */
    List<String> withSuperclasses(List<Node> types) {
        Set<String> all = new LinkedHashSet<>();
        List<String> level = types.stream().filter(type -> type.isURI() && type.getURI().startsWith(Terms.HS)).map(Facts::local).toList();
        while (!level.isEmpty()) {
            all.addAll(level);
            level = level.stream().flatMap(type -> parents.getOrDefault(type, List.of()).stream()).filter(type -> !all.contains(type)).distinct().toList();
        }
        return List.copyOf(all);
    }
}
