package org.hearsay.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class TrustyUriTest {

    /** The name that nanopub-java 1.34 made for the graphs of the file. */
    private static final String CODE = "RAO0NINtbcuKUofsy868yxXecpQcvBKqm7e1xU5bpE4gY";

    private static List<Quad> quads() {
        return RDFDataMgr.loadDatasetGraph("src/test/resources/nanopublication/named-by-nanopub-java.trig").stream()
                .map(quad -> Quad.create(unknown(quad.getGraph()), unknown(quad.getSubject()), quad.getPredicate(), unknown(quad.getObject()))).toList();
    }

    private static Node unknown(Node node) {
        return node.isURI() ? NodeFactory.createURI(node.getURI().replace(CODE, TrustyUri.UNKNOWN)) : node;
    }

    @Test
    void theNameIsThatOfTheReferenceImplementation() {
        assertThat(TrustyUri.code(quads())).isEqualTo(CODE);
    }

    @Test
    void anotherWordGivesAnotherName() {
        List<Quad> changed = quads().stream().map(quad -> quad.getObject().isLiteral() && quad.getObject().getLiteralLexicalForm().equals("Bank")
                ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeFactory.createLiteralString("Tank")) : quad).toList();
        assertThat(changed).isNotEqualTo(quads());
        assertThat(TrustyUri.code(changed)).isNotEqualTo(CODE);
    }
}
