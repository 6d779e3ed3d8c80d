package org.hearsay.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.query.Executables;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.Accept;
import org.hearsay.server.http.AnswerStream;
import org.hearsay.server.http.Freshness;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.Limits;
import org.hearsay.server.http.RequestProblem;

/** The dataset in the words of VoID and DCAT, with its classes and properties counted, and the prepared queries as SHACL executables. */
public final class DatasetDescription {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    private final Answers answers;
    private final String base;
    private final QueryBook prepared;
    private final Limits limits;
    private final Freshness freshness;

    /** The description of a dataset served at a base address. */
    public DatasetDescription(DatasetGraph data, String base, QueryBook prepared, Limits limits, Freshness freshness) {
        this.answers = new Answers(data);
        this.base = base;
        this.prepared = prepared;
        this.limits = limits;
        this.freshness = freshness;
    }

    /** Answers {@code /.well-known/void}. */
    public void dataset(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GraphKind kind = kind(request);
        if (!freshness.answered(request, response, "void" + kind)) {
            send(response, kind, dataset());
        }
    }

    /** Answers {@code /.well-known/sparql-examples}. */
    public void examples(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, kind(request), Executables.of(prepared, base));
    }

    private static GraphKind kind(HttpServletRequest request) {
        return Accept.of(request.getHeader("Accept")).choose(GraphKind.ofData())
                .orElseGet(() -> {
                    if (Accept.of(request.getHeader("Accept")).quality(GraphKind.HTML) > 0) {
                        return GraphKind.TURTLE;
                    }
                    throw new RequestProblem(406, "This description is there in every syntax of RDF.");
                });
    }

    private void send(HttpServletResponse response, GraphKind kind, Graph graph) throws IOException {
        response.setContentType(kind.contentType());
        AnswerStream out = new AnswerStream(response, limits.bytes());
        RDFWriter.source(graph).format(kind.format()).output(out);
        out.complete();
    }

    private Graph dataset() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Map.of("void", VOID, "dcat", DCAT, "dcterms", DCTERMS, "rdfs", RDFS));
        Node dataset = iri(base + ".well-known/void#dataset");
        graph.add(dataset, RDF.type.asNode(), iri(VOID + "Dataset"));
        graph.add(dataset, RDF.type.asNode(), iri(DCAT + "Dataset"));
        graph.add(dataset, iri(DCTERMS + "title"), english("Hearsay: claims in the news"));
        graph.add(dataset, iri(DCTERMS + "description"), english("Who says who did what to whom, how sure they are, and in which sentence it was read. Nothing in it is asserted to be true."));
        graph.add(dataset, iri(VOID + "sparqlEndpoint"), iri(base + "sparql"));
        graph.add(dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(base + "id/"));
        graph.add(dataset, iri(VOID + "vocabulary"), iri(Addresses.ONTOLOGY + "#"));
        graph.add(dataset, iri(DCAT + "landingPage"), iri(base));
        Row counts = answers.of("totals").get(0);
        count(graph, dataset, "triples", counts.number("triples"));
        count(graph, dataset, "distinctSubjects", counts.number("subjects"));
        partitions(graph, dataset, "class", answers.of("classes"), "entities");
        partitions(graph, dataset, "property", answers.of("properties"), "triples");
        return graph;
    }

    private void partitions(Graph graph, Node dataset, String kind, List<Row> rows, String counted) {
        int number = 0;
        for (Row row : rows) {
            Node partition = iri(base + ".well-known/void#" + kind + "-" + ++number);
            graph.add(dataset, iri(VOID + kind + "Partition"), partition);
            graph.add(partition, iri(VOID + kind), row.node("term"));
            count(graph, partition, counted, row.number("count"));
        }
    }

    private static void count(Graph graph, Node of, String property, int number) {
        graph.add(of, iri(VOID + property), NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
