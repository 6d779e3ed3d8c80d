package org.hearsay.server.page;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where the nodes of the graph are found on this server.
 *
 * @param base the address under which all nodes of the store are named, with a slash at its end
 */
public record Addresses(String base) {

    /** The namespace of the ontology. */
    static final String ONTOLOGY = "https://w3id.org/hearsay/ns";

    public Addresses {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base ends with a slash: " + base);
        }
    }

    /** The node that the last part of an address names. */
    Node node(String encodedName) {
        return NodeFactory.createURI(base + "id/" + readable(encodedName));
    }

    /** The address of the page about a node: on this server where it has one, its own address where it has not. */
    String page(Node node) {
        return at("/page/", node);
    }

    /** The address of the data about a node of this server. */
    String data(Node node, String suffix) {
        return at("/data/", node) + "." + suffix;
    }

    /** Whether the node is one of this store. */
    boolean own(Node node) {
        return node.isURI() && node.getURI().startsWith(base + "id/");
    }

    /** The name of a node of this store, which stands after {@code id/}. */
    String name(Node node) {
        return node.getURI().substring(base.length() + "id/".length());
    }

    private String at(String path, Node node) {
        if (own(node)) {
            return path + name(node);
        }
        String iri = node.getURI();
        if (iri.startsWith(ONTOLOGY + "#")) {
            return "/ns#" + iri.substring(ONTOLOGY.length() + 1);
        }
        return iri;
    }

    /** Letters of other scripts stand unescaped in IRIs but escaped in addresses; all other escapes are part of the IRI. */
    private static String readable(String encoded) {
        StringBuilder readable = new StringBuilder();
        int i = 0;
        while (i < encoded.length()) {
            int end = i;
            while (highByte(encoded, end)) {
                end += 3;
            }
            if (end > i) {
                byte[] bytes = new byte[(end - i) / 3];
                for (int k = 0; k < bytes.length; k++) {
                    bytes[k] = (byte) Integer.parseInt(encoded.substring(i + 3 * k + 1, i + 3 * k + 3), 16);
                }
                readable.append(new String(bytes, StandardCharsets.UTF_8));
                i = end;
            } else {
                readable.append(encoded.charAt(i++));
            }
        }
        return readable.toString();
    }

    private static boolean highByte(String text, int at) {
        return at + 2 < text.length() && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 8 && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
