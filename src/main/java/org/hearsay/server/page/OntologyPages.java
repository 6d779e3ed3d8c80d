package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.server.html.Markup;
import org.hearsay.server.http.Accept;
import org.hearsay.server.http.AnswerStream;
import org.hearsay.server.http.Freshness;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.Limits;
import org.hearsay.server.http.Parameters;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.ReadTransaction;

/** The ontology: as RDF for programs, as a page made from it for people. */
public final class OntologyPages {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private final DatasetGraph data;
    private final Node name;
    private final Addresses addresses;
    private final PrefixMapping prefixes;
    private final Limits limits;
    private final Freshness freshness;

    /**
     * The ontology of a dataset.
     *
     * @param name the graph that it is in
     */
    public OntologyPages(DatasetGraph data, Node name, Addresses addresses, PrefixMapping prefixes, Limits limits, Freshness freshness) {
        this.data = data;
        this.name = name;
        this.addresses = addresses;
        this.prefixes = prefixes;
        this.limits = limits;
        this.freshness = freshness;
    }

    /** Answers {@code /ns}; the parameter {@code format} wins over the {@code Accept} header. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<GraphKind> offered = List.of(GraphKind.values());
        Optional<GraphKind> format = Parameters.ofAddress(request).one("format").flatMap(GraphKind::named);
        GraphKind kind = format.or(() -> Accept.of(request.getHeader("Accept")).choose(offered))
                .orElseThrow(() -> new RequestProblem(406, "The ontology is there as HTML and in every syntax of RDF."));
        if (freshness.answered(request, response, "ontology" + kind)) {
            return;
        }
        Graph ontology = ReadTransaction.calculate(data, () -> {
            Graph copy = GraphFactory.createDefaultGraph();
            data.getGraph(name).find().forEachRemaining(copy::add);
            return copy;
        });
        if (kind == GraphKind.HTML) {
            Pages.send(response, page(new OntologyTerms(ontology)));
            return;
        }
        ontology.getPrefixMapping().setNsPrefixes(prefixes);
        response.setContentType(kind.contentType());
        AnswerStream out = new AnswerStream(response, limits.bytes());
        RDFWriter.source(ontology).format(kind.format()).output(out);
        out.complete();
    }

    private String page(OntologyTerms terms) {
        Node frame = OntologyTerms.hs("Frame");
        List<Node> frames = terms.ofType(frame);
        List<Node> classes = terms.ofType(OWL.Class.asNode()).stream().filter(term -> !frames.contains(term)).toList();
        List<Node> properties = Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
                .flatMap(type -> terms.ofType(type.asNode()).stream()).distinct().sorted(Comparator.comparing(terms::label)).toList();
        List<Node> schemes = terms.ofType(OntologyTerms.iri(SKOS + "ConceptScheme"));
        return Layout.page("Ontology",
                el("h1", "The ontology"),
                el("p", text("Namespace "), el("code", Addresses.ONTOLOGY + "#")),
                el("p.lead", "What the graph is made of, and how sentences are read: the actions below are the programme that the extractor runs."),
                el("p.formats", text("The same as data: "), all(GraphKind.ofData().stream().map(kind -> all(link("/ns?format=" + kind.suffix(), kind.title()), text(" "))))),
                el("nav", attr("aria-label", "Contents"), el("ul.inline",
                        el("li", link("#frames", frames.size() + " frames")), el("li", link("#classes", classes.size() + " classes")),
                        el("li", link("#properties", properties.size() + " properties")), el("li", link("#schemes", schemes.size() + " schemes")))),
                section("frames", "Actions and reporting, as frames", frames.stream().map(term -> frame(terms, term))),
                section("classes", "Classes", classes.stream().map(term -> term(terms, term))),
                section("properties", "Properties", properties.stream().map(term -> term(terms, term))),
                section("schemes", "Schemes", schemes.stream().map(scheme -> all(term(terms, scheme),
                        all(terms.subjects(OntologyTerms.iri(SKOS + "inScheme"), scheme).stream().map(concept -> term(terms, concept)))))));
    }

    private static Markup section(String id, String title, Stream<Markup> contents) {
        return el("section", attr("id", id), el("h2", title), all(contents));
    }

    private Markup term(OntologyTerms terms, Node term, Markup... more) {
        return el("article.term", attr("id", OntologyTerms.localName(term)),
                el("h3", text(terms.label(term)), el("code", "hs:" + OntologyTerms.localName(term))),
                el("p", terms.comment(term)),
                relation(terms, "Subclass of", terms.values(term, "http://www.w3.org/2000/01/rdf-schema#subClassOf")),
                relation(terms, "Subproperty of", terms.values(term, "http://www.w3.org/2000/01/rdf-schema#subPropertyOf")),
                relation(terms, "Of", terms.values(term, "http://www.w3.org/2000/01/rdf-schema#domain")),
                relation(terms, "Leads to", terms.values(term, "http://www.w3.org/2000/01/rdf-schema#range")),
                all(more));
    }

    private Markup relation(OntologyTerms terms, String name, List<Node> values) {
        List<Node> named = values.stream().filter(Node::isURI).toList();
        return named.isEmpty() ? none() : el("p", el("small", name + " "), all(named.stream().map(value ->
                all(text(value.equals(named.get(0)) ? "" : ", "), el("a", href(addresses.page(value)), text(terms.label(value)))))));
    }

    private Markup frame(OntologyTerms terms, Node term) {
        List<String> words = terms.texts(term, "evokedBy");
        List<Node> roles = terms.values(term, Addresses.ONTOLOGY + "#role");
        return term(terms, term,
                all(terms.examples(term).stream().limit(1).map(example -> el("p.example", "“" + example + "”"))),
                words.isEmpty() ? none() : el("details", el("summary", words.size() + " words evoke it"), el("p", String.join(", ", words))),
                roles.isEmpty() ? none() : el("details", el("summary", roles.size() + (roles.size() == 1 ? " role" : " roles")), el("ul", roles.stream().map(role -> el("li",
                        all(terms.values(role, Addresses.ONTOLOGY + "#property").stream().map(property -> link(addresses.page(property), terms.label(property)))),
                        text(" – " + String.join("; ", terms.texts(role, "slot"))))).toList())),
                examples("It reads", terms.examples(term)),
                examples("It does not read", terms.texts(term, "ignores")));
    }

    private static Markup examples(String title, List<String> sentences) {
        return sentences.isEmpty() ? none() : el("details", el("summary", title + " (" + sentences.size() + ")"), el("ul", sentences.stream().map(sentence -> el("li", sentence)).toList()));
    }
}
