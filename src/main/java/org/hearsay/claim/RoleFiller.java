package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.article.Span;

/**
 * Who or what fills a role of an event or a claim.
 *
 * @param role local name of the role's property: agent, target, via, object, instrument, place, time, cause
 * @param name the name as a person would write it, best name first found; for {@code time} the ISO 8601 value
 * @param entity id of the entity, where it is one
 * @param span where the text names it
 */
public record RoleFiller(String role, String name, Optional<String> entity, Span span) {}
