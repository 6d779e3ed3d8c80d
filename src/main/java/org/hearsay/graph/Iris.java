package org.hearsay.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.article.Article;

/**
 * Names the nodes of a store. Every node is {@code {base}id/{local}}, so that the server can answer for each; what is the same in two
 * articles (an entity, a proposition, a question) has the same name in both.
 */
public final class Iris {

    /** Where a store lives unless it is told otherwise. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    private static final String QUOTE = "quote";
    private static final String POSITION = "position";
    private static final String UNRESERVED = "-._~";

    private final String base;

    /**
     * Names nodes under a base.
     *
     * @param base an absolute IRI that ends with a slash
     * @throws IllegalArgumentException if it is not
     */
    public Iris(String base) {
        try {
            URI uri = new URI(base);
            if (uri.getScheme() == null || uri.getHost() == null || !base.endsWith("/") || uri.getQuery() != null || uri.getFragment() != null) {
                throw new IllegalArgumentException("a base is an absolute address that ends with a slash, such as " + DEFAULT_BASE + ", not " + base);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the base " + base + " is no address: " + e.getReason(), e);
        }
        this.base = base;
    }

    /** The address under which all nodes stand, with a slash at its end. */
    public String base() {
        return base;
    }

    /** What all nodes' IRIs begin with. */
    public String idPrefix() {
        return base + "id/";
    }

    /** The article and the named graph that holds what is read in it. */
    public Node article(Article article) {
        return article(key(article));
    }

    /** The same by the article's {@link #key}. */
    Node article(String key) {
        return local("article-" + key);
    }

    /**
     * The named graph that says when and by which version an article was read.
     *
     * @param article the article's own IRI
     */
    public Node extraction(Node article) {
        return part(article, "extraction");
    }

    /** The named graph of the ontology. */
    public Node ontologyGraph() {
        return local("graph-ontology");
    }

    /** The named graph of the actors and places that are known beforehand. */
    public Node catalogueGraph() {
        return local("graph-catalogue");
    }

    /** The store itself, and the named graph that says its version. */
    public Node storeGraph() {
        return local("graph-store");
    }

    /** The named graph of what a published list says about names. */
    public Node aliasGraph(String publisher) {
        return hashed("graph-aliases", List.of(publisher));
    }

    /** The named graph of the reviewers' verdicts. */
    public Node verdictGraph() {
        return local("graph-verdicts");
    }

    /**
     * What a reviewer says about a claim.
     *
     * @param claim the claim's IRI
     */
    public Node verdict(String claim, String reviewer) {
        return hashed("verdict", List.of(claim.substring(claim.lastIndexOf('/') + 1), reviewer));
    }

    /**
     * An entity.
     *
     * @param id {@link org.hearsay.annotation.Entity#id()}
     */
    public Node entity(String id) {
        return local(id);
    }

    /** Something that is known by its words alone; wherever the same words stand, the node is the same. */
    Node phrase(String words) {
        return local("phrase-" + Digest.name(List.of(words)));
    }

    /** Somebody whom only one article describes. */
    Node describedIn(Article article, String words) {
        return local("described-" + Digest.name(List.of(article.identity(), words)));
    }

    Node software(String version) {
        return local("hearsay-" + version);
    }

    Node author(String name, String publisher) {
        return local("author-" + Digest.name(List.of(name, publisher)));
    }

    /** A node whose name is made of what it says: {@code claim}, {@code proposition}, {@code question}, {@code event}. */
    Node hashed(String kind, List<String> parts) {
        return local(kind + "-" + Digest.name(parts));
    }

    /** How a passage is found by its words. */
    static Node quote(Node passage) {
        return part(passage, QUOTE);
    }

    /** How a passage is found by its place. */
    static Node position(Node passage) {
        return part(passage, POSITION);
    }

    /** Whether a node only says how to find a passage, so that nobody will search for it. */
    public static boolean isSelector(Node node) {
        return node.isURI() && (node.getURI().endsWith("-" + QUOTE) || node.getURI().endsWith("-" + POSITION));
    }

    /** A node that is a part of another. */
    static Node part(Node whole, String name) {
        return NodeFactory.createURI(whole.getURI() + "-" + name);
    }

    /** A node of a store by its local name, which is encoded where it must be. */
    Node local(String name) {
        return NodeFactory.createURI(idPrefix() + encoded(name));
    }

    /** What tells an article from others in names. */
    static String key(Article article) {
        return Digest.name(List.of(article.identity()));
    }

    /** Letters and digits of any script stay readable (an IRI may hold them); all else is percent-encoded. */
    private static String encoded(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder encoded = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", b));
                }
            }
        });
        return encoded.toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && UNRESERVED.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
