/**
 * The named queries of {@code queries/}: a name and parameters come in, an answer goes out, from a store or from a SPARQL endpoint.
 *
 * <p>A query file is a SELECT query that runs as it stands in any SPARQL 1.1 engine whose default graph is the union of the named graphs. Its
 * header says what it is for, and each of its parameters is a variable with one default value:
 *
 * <pre>
 * # title: Relay countries
 * # question: Through which countries is an attack said to have been routed?
 * # description: One row for each country and claim.
 * # group: geography
 * # columns: country text, latitude decimal?, claim iri
 * # parameter target: words of the name of whom was attacked; empty for everybody
 * SELECT … WHERE { VALUES ?target { "" } … } ORDER BY …
 * </pre>
 *
 * Binding a parameter replaces the variable by a value of the default's kind in the parsed query, never in its text.
 *
 * {@link org.hearsay.query.QueryFiles} makes from the same files what editors, programs and notebooks read.
 *
 * <pre>{@code
 * QueryBook book = QueryBook.bundled();                                     // or QueryBook.read(folder)
 * NamedQuery query = book.query("relay-countries");                         // title(), question(), parameters(), text()
 * BoundQuery bound = query.bind(Map.of("target", "Sony"));                  // toString() is plain SPARQL
 * Answer answer = store.read(bound::run);                                   // or bound.runAt(endpoint)
 * answer.write(out, AnswerFormat.TABLE);
 * }</pre>
 */
package org.hearsay.query;
