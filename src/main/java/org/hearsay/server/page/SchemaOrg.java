package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.none;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
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
        return new Markup.DataBlock(json.toString());
    }

    private static Optional<String> literal(Description description, String property) {
        var found = description.quads().find(Node.ANY, description.node(), NodeFactory.createURI(SCHEMA + property), Node.ANY);
        if (!found.hasNext()) {
            return Optional.empty();
        }
        return Optional.of(found.next()).map(Quad::getObject).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }
}
