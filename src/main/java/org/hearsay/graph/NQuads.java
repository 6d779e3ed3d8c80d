package org.hearsay.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** One line for each quad, in the one spelling and the one order that make equal graphs equal bytes. */
final class NQuads {

    private static final NodeFormatter FORMATTER = new NodeFormatterNT();

    private NQuads() {}

    /** The line of a quad, with its line break. */
    static String line(Triple triple, Node graph) {
        StringWriterI line = new StringWriterI();
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)) {
            FORMATTER.format(line, node);
            line.print(' ');
        }
        line.print(".\n");
        return line.toString();
    }

    /** Sorted by the UTF-8 bytes of their lines, as {@code LC_ALL=C sort} sorts. */
    static List<Triple> sorted(Collection<Triple> triples) {
        return triples.stream().map(Keyed::of).sorted().map(Keyed::triple).toList();
    }

    private record Keyed(byte[] line, Triple triple) implements Comparable<Keyed> {

        static Keyed of(Triple triple) {
            return new Keyed(NQuads.line(triple, triple.getSubject()).getBytes(StandardCharsets.UTF_8), triple);
        }

        @Override
        public int compareTo(Keyed other) {
            return Arrays.compareUnsigned(line, other.line);
        }
    }
}
