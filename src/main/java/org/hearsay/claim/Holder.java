package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.article.Span;

/**
 * Somebody who holds a claim.
 *
 * @param name the name as a person would write it, best name first found
 * @param entity id of the entity
 * @param span where the text names them
 */
public record Holder(String name, Optional<String> entity, Span span) {}
