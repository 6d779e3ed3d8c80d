package org.hearsay.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.hearsay.claim.Extraction;

/**
 * Turns extractions into named graphs. The same extraction always gives the same triples: nothing here reads a clock or counts across
 * articles, so that graphs can be built on any machine in any order. One builder serves all threads.
 */
public final class GraphBuilder {

    private final OntologyGraph ontology;
    private final Iris iris;
    private final Wording wording;

    /**
     * Builds graphs by an ontology, under a base.
     *
     * @param ontology gives the words for labels and the catalogue's names
     * @param iris names the nodes
     */
    public GraphBuilder(OntologyGraph ontology, Iris iris) {
        this.ontology = ontology;
        this.iris = iris;
        this.wording = new Wording(ontology);
    }

    /** Who names the nodes. */
    public Iris iris() {
        return iris;
    }

    /** The named graph of an extraction. */
    public ArticleGraph build(Extraction extraction) {
        ArticleIris own = new ArticleIris(iris, extraction.annotated().article());
        return new ArticleGraph(own.article(), NQuads.sorted(triples(extraction, own)));
    }

    /** Writes the named graph of an extraction as sorted N-Quads. */
    void write(Extraction extraction, OutputStream out) throws IOException {
        ArticleIris own = new ArticleIris(iris, extraction.annotated().article());
        NQuads.write(triples(extraction, own), own.article(), out);
    }

    private Set<Triple> triples(Extraction extraction, ArticleIris own) {
        Triples triples = new Triples();
        Passage passage = new Passage(extraction.annotated().article(), own, triples);
        EntityPart entities = new EntityPart(extraction, ontology, own, triples);
        new ArticlePart(extraction.annotated(), ontology, own, entities, triples).write();
        new AttributionPart(extraction, own, passage, entities, triples).write();
        new ClaimPart(extraction, wording, own, passage, entities, triples).write();
        return triples.all();
    }

    /** What the catalogue says of those that a graph names: their aliases, codes and coordinates. */
    public List<Triple> catalogueOf(ArticleGraph graph) {
        return graph.triples().stream()
                .filter(triple -> triple.getPredicate().equals(Terms.NAMED))
                .flatMap(triple -> ontology.catalogueEntry(triple.getSubject(), iris).stream())
                .toList();
    }
}
