package org.hearsay.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * One line for each quad, in the one spelling and the one order that make equal graphs equal bytes. The spelling is Jena's; plain nodes, which nearly
 * all are, are spelt here, because Jena's formatter goes through them letter by letter.
 */
final class NQuads {

    private static final NodeFormatter FORMATTER = new NodeFormatterNT();
    private static final String NOT_IN_IRI = "<>\"{}|^`\\\u007F";
    private static final byte[] STOP = {' ', '.', '\n'};

    private NQuads() {}

    /** Writes quads in their order: by the UTF-8 bytes of their lines, as {@code LC_ALL=C sort} sorts. */
    static void write(Collection<Triple> triples, Node graph, OutputStream out) throws IOException {
        byte[] name = spelt(graph);
        for (Line line : lines(triples).toList()) {
            out.write(line.subject);
            out.write(line.rest);
            out.write(name);
            out.write(STOP);
        }
    }

    /** In the order in which {@link #write} writes them. */
    static List<Triple> sorted(Collection<Triple> triples) {
        return lines(triples).map(Line::triple).toList();
    }

    private static Stream<Line> lines(Collection<Triple> triples) {
        Map<Node, byte[]> known = new HashMap<>();
        return triples.stream().map(triple -> Line.of(triple, known)).sorted();
    }

    /** Subject, predicate and object, each with a space behind it. No subject's bytes begin another's, since each ends with a bracket and a space. */
    private record Line(Triple triple, byte[] subject, byte[] rest) implements Comparable<Line> {

        static Line of(Triple triple, Map<Node, byte[]> known) {
            byte[] subject = known.computeIfAbsent(triple.getSubject(), Line::spaced);
            byte[] predicate = known.computeIfAbsent(triple.getPredicate(), Line::spaced);
            byte[] object = triple.getObject().isURI() ? known.computeIfAbsent(triple.getObject(), Line::spaced) : spaced(triple.getObject());
            byte[] rest = Arrays.copyOf(predicate, predicate.length + object.length);
            System.arraycopy(object, 0, rest, predicate.length, object.length);
            return new Line(triple, subject, rest);
        }

        private static byte[] spaced(Node node) {
            byte[] spelt = spelt(node);
            byte[] spaced = Arrays.copyOf(spelt, spelt.length + 1);
            spaced[spelt.length] = ' ';
            return spaced;
        }

        @Override
        public int compareTo(Line other) {
            int bySubject = subject == other.subject ? 0 : Arrays.compareUnsigned(subject, other.subject);
            return bySubject == 0 ? Arrays.compareUnsigned(rest, other.rest) : bySubject;
        }
    }

    private static byte[] spelt(Node node) {
        String text = node.isURI() ? iri(node.getURI()) : node.isLiteral() && node.getLiteralLanguage().isEmpty() ? literal(node) : null;
        return (text == null ? byJena(node) : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Null if a sign of it must be escaped. */
    private static String iri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || NOT_IN_IRI.indexOf(c) >= 0) {
                return null;
            }
        }
        return "<" + iri + ">";
    }

    /** Null if a sign of it must be escaped. */
    private static String literal(Node node) {
        String text = node.getLiteralLexicalForm();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '\u007F') {
                return null;
            }
        }
        RDFDatatype datatype = node.getLiteralDatatype();
        return datatype == null || datatype.equals(XSDDatatype.XSDstring) ? '"' + text + '"' : '"' + text + "\"^^<" + datatype.getURI() + ">";
    }

    private static String byJena(Node node) {
        StringWriterI text = new StringWriterI();
        FORMATTER.format(text, node);
        return text.toString();
    }
}
