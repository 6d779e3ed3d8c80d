package org.hearsay.server.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The endpoint in the words of the SPARQL 1.1 Service Description, by which clients recognise it. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final String base;

    ServiceDescription(String base) {
        this.base = base;
    }

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Node service = iri(base + "sparql#service");
        Node dataset = iri(base + "sparql#dataset");
        Node defaultGraph = iri(base + "sparql#default-graph");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), iri(base + "sparql"));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL10Query"));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("propertyFeature"), iri("http://jena.apache.org/text#query"));
        for (String format : new String[] {"SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
                "Turtle", "N-Triples", "JSON-LD", "RDF_XML", "TriG", "N-Quads"}) {
            graph.add(service, sd("resultFormat"), iri(FORMATS + format));
        }
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.type.asNode(), sd("Graph"));
        return graph;
    }

    private static Node sd(String local) {
        return iri(SD + local);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
