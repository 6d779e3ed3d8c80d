/**
 * Writes what a store or an endpoint holds in the formats that other people's tools read: claims come in, a document goes out.
 *
 * <pre>{@code
 * try (GraphSource source = new EndpointSource(URI.create("http://localhost:3030/sparql"))) {   // or new DatasetSource(dataset)
 *     ExportFormat.named("stix").writer().write(new GraphReader(source).articles(), out);
 * }
 * }</pre>
 *
 * {@code docs/exports.md} says for each format what becomes of what.
 */
package org.hearsay.export;
