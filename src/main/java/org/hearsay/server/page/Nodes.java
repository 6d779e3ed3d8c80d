package org.hearsay.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.server.http.AnswerStream;
import org.hearsay.server.http.Freshness;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.Limits;

/** Answers for every node of the store: {@code /id/X} leads on, {@code /data/X} gives RDF, {@code /page/X} is for people. */
public final class Nodes {

    private final DatasetGraph data;
    private final Addresses addresses;
    private final PrefixMapping prefixes;
    private final Limits limits;
    private final Freshness freshness;
    private final NodePages pages;

    /**
     * Answers for the nodes of a dataset.
     *
     * @param prefixes what RDF is abbreviated with
     */
    public Nodes(DatasetGraph data, Addresses addresses, PrefixMapping prefixes, Limits limits, Freshness freshness) {
        this.data = data;
        this.addresses = addresses;
        this.prefixes = prefixes;
        this.limits = limits;
        this.freshness = freshness;
        this.pages = new NodePages(new Answers(data), data, addresses);
    }

    /** The node itself is no document; this leads to one about it. */
    public void see(HttpServletRequest request, HttpServletResponse response) {
        NodeRequest asked = NodeRequest.of(request, addresses, data);
        GraphKind kind = asked.negotiated();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Vary", "Accept");
        links(response, asked.node());
        if (kind == GraphKind.HTML) {
            response.setHeader("Location", addresses.page(asked.node()));
        } else {
            String data = addresses.data(asked.node(), kind.suffix());
            response.setHeader("Location", asked.kind().isPresent() ? data : data.substring(0, data.lastIndexOf('.')));
        }
    }

    /** RDF about a node. */
    public void data(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NodeRequest asked = NodeRequest.of(request, addresses, data);
        GraphKind kind = asked.negotiated();
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (kind == GraphKind.HTML) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", addresses.page(asked.node()));
            return;
        }
        if (freshness.answered(request, response, request.getRequestURI() + asked.part() + kind)) {
            return;
        }
        Description description = Description.of(data, asked.node(), asked.part());
        links(response, asked.node());
        if (description.more()) {
            response.addHeader("Link", "<?part=" + (asked.part() + 1) + ">; rel=\"next\"");
        }
        response.setContentType(kind.contentType());
        AnswerStream out = new AnswerStream(response, limits.bytes());
        writer(description.quads(), kind).format(kind.format()).output(out);
        out.complete();
    }

    /** The page about a node. */
    public void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NodeRequest asked = NodeRequest.of(request, addresses, data);
        links(response, asked.node());
        if (!freshness.answered(request, response, request.getRequestURI() + asked.part())) {
            Pages.send(response, pages.of(asked.node(), asked.part()));
        }
    }

    private void links(HttpServletResponse response, Node node) {
        for (GraphKind kind : GraphKind.ofData()) {
            response.addHeader("Link", "<" + addresses.data(node, kind.suffix()) + ">; rel=\"alternate\"; type=\"" + kind.mediaTypes().get(0) + "\"");
        }
        response.addHeader("Link", "<" + addresses.page(node) + ">; rel=\"alternate\"; type=\"text/html\"");
        response.addHeader("Link", "</.well-known/void>; rel=\"describedby\"");
    }

    /**
     * Triples are given without their graphs. Quads are given with them and, in the default graph, without: clients that ask for quads first, as
     * Comunica does, look for what a document says in its default graph.
     */
    private RDFWriterBuilder writer(DatasetGraph quads, GraphKind kind) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        if (kind != GraphKind.TRIG && kind != GraphKind.N_QUADS) {
            return RDFWriter.source(graph);
        }
        quads.prefixes().putAll(prefixes.getNsPrefixMap());
        graph.find().forEachRemaining(triple -> quads.add(Quad.create(Quad.defaultGraphIRI, triple)));
        return RDFWriter.source(quads);
    }
}
