package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.none;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.server.html.Markup;

/** What a page says about its node to search engines: JSON-LD in schema.org's words only. */
final class SchemaOrg {

    private static final String SCHEMA = "https://schema.org/";

    private SchemaOrg() {}

    /** A block for the page's head; nothing if schema.org has no word for the node. */
    static Markup about(Description description, String label) {
        List<String> types = new ArrayList<>();
        description.quads().find(Node.ANY, description.node(), RDF.type.asNode(), Node.ANY).forEachRemaining(quad -> {
            if (quad.getObject().toString().startsWith(SCHEMA)) {
                types.add(quad.getObject().getURI().substring(SCHEMA.length()));
            }
        });
        if (types.isEmpty()) {
            return none();
        }
        JsonObject json = new JsonObject();
        json.put("@context", "https://schema.org");
        json.put("@id", description.node().getURI());
        json.put("@type", types.stream().sorted().findFirst().orElseThrow());
        json.put("name", label);
        for (String property : List.of("headline", "datePublished", "url", "inLanguage")) {
            literal(description, property).ifPresent(value -> json.put(property, value));
        }
        for (String property : List.of("publisher", "author")) {
            named(description, property).ifPresent(value -> json.put(property, value));
        }
        return new Markup.DataBlock(json.toString());
    }

    /** Somebody by address and name; schema.org leaves open what kind of agent it is. */
    private static Optional<JsonObject> named(Description description, String property) {
        return first(description, description.node(), NodeFactory.createURI(SCHEMA + property)).filter(Node::isURI).map(agent -> {
            JsonObject json = new JsonObject();
            json.put("@id", agent.getURI());
            first(description, agent, RDFS.label.asNode()).ifPresent(name -> json.put("name", name.getLiteralLexicalForm()));
            return json;
        });
    }

    private static Optional<String> literal(Description description, String property) {
        return first(description, description.node(), NodeFactory.createURI(SCHEMA + property)).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private static Optional<Node> first(Description description, Node subject, Node property) {
        var found = description.quads().find(Node.ANY, subject, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }
}
