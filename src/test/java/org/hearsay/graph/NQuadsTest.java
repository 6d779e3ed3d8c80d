package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;

class NQuadsTest {

    private static final Node GRAPH = NodeFactory.createURI("http://store.example/id/article-1");

    private static String written(List<Triple> triples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuads.write(triples, GRAPH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Stream<Node> objects() {
        return Stream.of(
                NodeFactory.createURI("http://example.org/a"), NodeFactory.createURI("http://example.org/a b<c>\"{}|^`\\"), NodeFactory.createURI("http://example.org/ü\u0001\u007F"),
                NodeFactory.createLiteralString(""), NodeFactory.createLiteralString("“Größe” 木 \uD83D\uDE00"), NodeFactory.createLiteralString("one\ttwo\r\n\"three\" \\ \u0001\b\f\u007F"),
                NodeFactory.createLiteralLang("chat", "fr"), NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger),
                NodeFactory.createLiteralDT("a \"b\"", NodeFactory.getType("http://example.org/type")), NodeFactory.createBlankNode("b1"));
    }

    @Test
    void spellsEachNodeAsJenaDoes() throws IOException {
        for (Node object : objects().toList()) {
            Triple triple = Triple.create(NodeFactory.createURI("http://example.org/s"), NodeFactory.createURI("http://example.org/p"), object);
            String expected = Stream.of(triple.getSubject(), triple.getPredicate(), object, GRAPH).map(NodeFmtLib::strNT).collect(Collectors.joining(" ")) + " .\n";
            assertThat(written(List.of(triple))).isEqualTo(expected);
        }
    }

    @Test
    void sortsByWholeLinesWhateverBeginsLikeAnother() throws IOException {
        List<Node> subjects = Stream.of("a", "a-1", "a0", "ä", "\uFFEE", "\uD83D\uDE00", "ab").map(name -> NodeFactory.createURI("http://example.org/" + name)).toList();
        List<Triple> triples = subjects.stream().flatMap(s -> subjects.stream().flatMap(p -> objects().map(o -> Triple.create(s, p, o)))).toList();
        List<byte[]> lines = written(triples).lines().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
        assertThat(lines).hasSameSizeAs(triples).isSortedAccordingTo(Arrays::compareUnsigned);
        assertThat(NQuads.sorted(triples)).containsExactlyInAnyOrderElementsOf(triples);
    }
}
