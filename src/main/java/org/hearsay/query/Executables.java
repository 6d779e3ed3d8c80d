package org.hearsay.query;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The named queries as SHACL executables, the form in which endpoints publish their examples. */
public final class Executables {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private Executables() {}

    /**
     * One {@code sh:SPARQLSelectExecutable} for each query.
     *
     * @param base the address of the server, with a slash at its end, whose endpoint they are for
     */
    public static Graph of(QueryBook book, String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Map.of("sh", SH, "rdfs", RDFS.getURI(), "schema", SCHEMA));
        for (NamedQuery query : book.queries()) {
            Node node = iri(base + ".well-known/sparql-examples/" + query.name());
            graph.add(node, RDF.type.asNode(), iri(SH + "SPARQLExecutable"));
            graph.add(node, RDF.type.asNode(), iri(SH + "SPARQLSelectExecutable"));
            graph.add(node, RDFS.label.asNode(), english(query.title()));
            graph.add(node, RDFS.comment.asNode(), english(query.question()));
            graph.add(node, iri(SCHEMA + "keywords"), english(query.group()));
            graph.add(node, iri(SH + "select"), NodeFactory.createLiteralString(query.text()));
            graph.add(node, iri(SCHEMA + "target"), iri(base + "sparql"));
        }
        return graph;
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
