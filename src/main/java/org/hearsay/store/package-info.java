/**
 * Keeps named graphs in a TDB2 dataset with a Lucene index of labels, in temporary files or in a folder: graphs come in, a dataset to query goes out.
 *
 * <p>The default graph is the union of all named graphs, so that queries need no {@code GRAPH} unless they ask where something stands:
 * {@code GRAPH ?article { … }}, for a graph is named as its article is. Words are found with {@code ?node text:query (rdfs:label "words")}
 * or {@code skos:altLabel}; a passage's label is its sentence.
 *
 * <pre>{@code
 * try (Store store = Store.open(Path.of("store"), new Iris(base))) {          // or Store.temporary(iris), Store.existing(folder)
 *     store.setOntology(ontologyGraph);
 *     store.write(change -> change.replace(graph.name(), graph.triples()));   // one transaction
 *     store.read(dataset -> …);
 *     store.articles();  store.version();  store.dataset();
 * }
 * }</pre>
 */
package org.hearsay.store;
