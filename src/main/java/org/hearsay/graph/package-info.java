/**
 * Turns an {@link org.hearsay.claim.Extraction} into data for others: RDF quads in one named graph for each article, or one line of JSON.
 *
 * <pre>{@code
 * OntologyGraph ontology = new OntologyGraph(Ontology.bundled());
 * GraphBuilder builder = new GraphBuilder(ontology, new Iris("http://localhost:3030/"));
 * ArticleGraph graph = builder.build(extraction);                      // name(), triples(), quads()
 * try (ExtractionWriter writer = ExtractionWriter.to(out, Format.NQUADS, builder)) { writer.write(extraction); }
 * Shapes.of(ontology).check(triples)                                   // what breaks the shapes, as sentences
 * }</pre>
 */
package org.hearsay.graph;
