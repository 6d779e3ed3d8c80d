/**
 * Turns an {@link org.hearsay.claim.Extraction} into data for others: RDF quads in one named graph for each article, or one line of JSON.
 */
package org.hearsay.graph;
