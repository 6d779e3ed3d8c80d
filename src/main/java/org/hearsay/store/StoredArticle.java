package org.hearsay.store;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An article in a store.
 *
 * @param name its IRI, which is its graph's as well
 * @param title its headline, or what stands for one
 * @param source where it was read from
 * @param date ISO 8601 day of publication
 */
public record StoredArticle(Node name, String title, String source, Optional<String> date) {}
