package org.hearsay.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
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
import org.hearsay.store.Census;
import org.hearsay.store.Store;

/**
 * The dataset in the words of VoID and DCAT, with its classes and properties counted, and the prepared queries as SHACL executables. Both are graphs of
 * the store itself, so that they can be queried, and are served from there.
 */
public final class DatasetDescription implements AutoCloseable {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    private final Store store;
    private final String base;
    private final String own;
    private final QueryBook prepared;
    private final Limits limits;
    private final Optional<String> licence;
    private final Freshness freshness;
    private volatile boolean closed;

    /**
     * The description of a store that is served under its base.
     *
     * @param licence the IRI of the licence that the data have, where that is known
     */
    public DatasetDescription(Store store, QueryBook prepared, Limits limits, Optional<String> licence, Freshness freshness) {
        this.store = store;
        this.base = store.iris().base();
        this.own = base + ".well-known/";
        this.prepared = prepared;
        this.limits = limits;
        this.licence = licence;
        this.freshness = freshness;
    }

    /**
     * Brings both graphs up to what is in the store now. They do not count themselves, so that this changes nothing if nothing has changed.
     *
     * @throws CancellationException if it was closed meanwhile
     */
    public void publish() {
        Node described = iri(own + "void");
        Node queries = iri(own + "sparql-examples");
        List<Triple> dataset = describedDataset(store.census(Set.of(described, queries), () -> closed)).find().toList();
        List<Triple> examples = Executables.of(prepared, base).find().toList();
        store.write(change -> {
            change.replace(described, dataset);
            change.replace(queries, examples);
        });
    }

    /** Ends what is being counted. */
    @Override
    public void close() {
        closed = true;
    }

    /** Answers {@code /.well-known/void}. */
    public void dataset(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, "void");
    }

    /** Answers {@code /.well-known/sparql-examples}. */
    public void examples(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, "sparql-examples");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        GraphKind kind = kind(request);
        if (!freshness.answered(request, response, name + kind)) {
            Graph graph = GraphFactory.createDefaultGraph();
            store.read(data -> {
                data.find(iri(own + name), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
                return null;
            });
            graph.getPrefixMapping().setNsPrefixes(Map.of("void", VOID, "dcat", DCAT, "dcterms", DCTERMS, "rdfs", RDFS, "sh", SH, "schema", SCHEMA));
            send(response, kind, graph);
        }
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

    private Graph describedDataset(Census census) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node dataset = iri(own + "void#dataset");
        graph.add(dataset, RDF.type.asNode(), iri(VOID + "Dataset"));
        graph.add(dataset, RDF.type.asNode(), iri(DCAT + "Dataset"));
        graph.add(dataset, iri(DCTERMS + "title"), english("Hearsay: claims in the news"));
        graph.add(dataset, iri(DCTERMS + "description"), english("Who says who did what to whom, how sure they are, and in which sentence it was read. Nothing in it is asserted to be true."));
        graph.add(dataset, iri(VOID + "sparqlEndpoint"), iri(base + "sparql"));
        graph.add(dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(base + "id/"));
        graph.add(dataset, iri(VOID + "vocabulary"), iri(Addresses.ONTOLOGY + "#"));
        graph.add(dataset, iri(DCTERMS + "language"), iri("http://id.loc.gov/vocabulary/iso639-1/en"));
        graph.add(dataset, iri(DCAT + "landingPage"), iri(base));
        licence.ifPresent(known -> graph.add(dataset, iri(DCTERMS + "license"), iri(known)));
        access(graph, dataset);
        count(graph, dataset, "triples", census.triples());
        count(graph, dataset, "distinctSubjects", census.subjects());
        partitions(graph, dataset, "class", census.classes(), "entities");
        partitions(graph, dataset, "property", census.properties(), "triples");
        return graph;
    }

    /** How to get at the data: the endpoint as a service, and as the distribution that the dataset has. */
    private void access(Graph graph, Node dataset) {
        Node service = service();
        graph.add(service, RDF.type.asNode(), iri(DCAT + "DataService"));
        graph.add(service, iri(DCTERMS + "title"), english("SPARQL endpoint of Hearsay"));
        graph.add(service, iri(DCAT + "endpointURL"), iri(base + "sparql"));
        graph.add(service, iri(DCAT + "endpointDescription"), iri(base + "sparql"));
        graph.add(service, iri(DCAT + "servesDataset"), dataset);
        graph.add(service, iri(DCTERMS + "conformsTo"), iri("http://www.w3.org/TR/sparql11-protocol/"));
        Node distribution = iri(own + "void#distribution");
        graph.add(dataset, iri(DCAT + "distribution"), distribution);
        graph.add(distribution, RDF.type.asNode(), iri(DCAT + "Distribution"));
        graph.add(distribution, iri(DCTERMS + "title"), english("Answers of the SPARQL endpoint"));
        graph.add(distribution, iri(DCAT + "accessURL"), iri(base + "sparql"));
        graph.add(distribution, iri(DCAT + "accessService"), service);
        GraphKind.ofData().forEach(kind -> graph.add(distribution, iri(DCAT + "mediaType"), iri(IANA + kind.mediaTypes().get(0))));
        licence.ifPresent(known -> graph.add(distribution, iri(DCTERMS + "license"), iri(known)));
    }

    private Node service() {
        return iri(base + "sparql#service");
    }

    private void partitions(Graph graph, Node dataset, String kind, SortedMap<Node, Long> counts, String counted) {
        int number = 0;
        for (Map.Entry<Node, Long> term : counts.entrySet()) {
            Node partition = iri(own + "void#" + kind + "-" + ++number);
            graph.add(dataset, iri(VOID + kind + "Partition"), partition);
            graph.add(partition, iri(VOID + kind), term.getKey());
            count(graph, partition, counted, term.getValue());
        }
    }

    private static void count(Graph graph, Node of, String property, long number) {
        graph.add(of, iri(VOID + property), NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
