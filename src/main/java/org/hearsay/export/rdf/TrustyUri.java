package org.hearsay.export.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Names of graphs that hold a hash of what is in them, by module RA of the Trusty URIs of Kuhn and Dumontier (2014): whoever has the graphs can see
 * whether a word was changed. The hash is that of the sorted quads, with a space wherever the name has the hash itself.
 */
final class TrustyUri {

    /** What stands for the hash while it is being made. */
    static final String UNKNOWN = " ";

    private static final String MODULE = "RA";

    private static final Comparator<Node> OBJECTS = Comparator.comparing(Node::isLiteral)
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
            .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "")
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage().toLowerCase(Locale.ROOT) : "");

    private static final Comparator<Quad> ORDER = Comparator.comparing((Quad quad) -> quad.getGraph().getURI())
            .thenComparing(quad -> quad.getSubject().getURI())
            .thenComparing(quad -> quad.getPredicate().getURI())
            .thenComparing(Quad::getObject, OBJECTS);

    private TrustyUri() {}

    /**
     * The code that the name of graphs ends with.
     *
     * @param quads without blank nodes, {@link #UNKNOWN} standing for the code
     */
    static String code(Collection<Quad> quads) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        quads.stream().distinct().sorted(ORDER).flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .forEach(node -> digest.update((line(node) + "\n").getBytes(StandardCharsets.UTF_8)));
        return MODULE + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    private static String line(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        String words = node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\n", "\\n");
        return node.getLiteralLanguage().isEmpty() ? "^" + node.getLiteralDatatypeURI() + " " + words : "@" + node.getLiteralLanguage().toLowerCase(Locale.ROOT) + " " + words;
    }
}
