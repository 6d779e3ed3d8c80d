package org.hearsay.export.record;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the articles of a source one by one, each with one query for its graph and one for what the catalogue knows of those it mentions. */
public final class GraphReader {

    private static final String ARTICLES = """
            PREFIX schema: <https://schema.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?article (MIN(?day) AS ?published) (MIN(?label) AS ?title)
            WHERE { ?article a schema:NewsArticle ; rdfs:label ?label OPTIONAL { ?article schema:datePublished ?day } }
            GROUP BY ?article ORDER BY ?published ?title ?article
            """;
    private static final String GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <%s> { ?s ?p ?o } }";
    private static final String CATALOGUE = """
            PREFIX hs: <https://w3id.org/hearsay/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            CONSTRUCT { ?node ?property ?value }
            WHERE {
              { SELECT DISTINCT ?node WHERE { GRAPH <%s> { ?node hs:named true } } }
              VALUES ?property { skos:exactMatch owl:sameAs geo:lat geo:long hs:countryCode }
              ?node ?property ?value .
            }
            """;

    private final GraphSource source;
    private final Classes classes;

    /** Reads from a source, which is asked for its classes at once. */
    public GraphReader(GraphSource source) {
        this.source = source;
        this.classes = new Classes(source);
    }

    /** The IRIs of all articles, by date and title. */
    public List<String> articleIris() {
        return source.select(ARTICLES).rows().stream().map(row -> row.get(Var.alloc("article"))).map(Node::getURI).toList();
    }

    /** All articles, by date and title, each read when it is asked for. */
    public Iterator<ArticleRecord> articles() {
        return articleIris().stream().map(this::article).iterator();
    }

    /** One article; its graph must be there. */
    public ArticleRecord article(String iri) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, source.construct(GRAPH.formatted(iri)));
        GraphUtil.addInto(graph, source.construct(CATALOGUE.formatted(iri)));
        return new ArticleGraphReader(graph, iri, classes).read();
    }
}
