package org.hearsay.graph;

import java.util.List;
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
        Triples triples = new Triples();
        Passage passage = new Passage(extraction.annotated().article(), iris, triples);
        EntityPart entities = new EntityPart(extraction, ontology, iris, triples);
        new ArticlePart(extraction.annotated(), ontology, iris, entities, triples).write();
        AttributionPart attributions = new AttributionPart(extraction, iris, passage, entities, triples);
        attributions.write();
        new ClaimPart(extraction, wording, iris, passage, entities, triples).write();
        return new ArticleGraph(iris.article(extraction.annotated().article()), NQuads.sorted(triples.all()));
    }

    /** What the catalogue says of those that a graph names: their aliases, codes and coordinates. */
    public List<Triple> catalogueOf(ArticleGraph graph) {
        return graph.triples().stream()
                .filter(triple -> triple.getPredicate().equals(Terms.NAMED))
                .flatMap(triple -> ontology.catalogueEntry(triple.getSubject(), iris).stream())
                .toList();
    }
}
