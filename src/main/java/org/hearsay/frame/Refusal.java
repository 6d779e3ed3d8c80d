package org.hearsay.frame;

import org.hearsay.article.Span;

/**
 * A candidate that stood in a slot but did not fill the role, kept so that {@code hearsay explain} can say why.
 *
 * @param role the role
 * @param span the candidate
 * @param slot the slot that it stood in
 * @param reason why it was refused, as a sentence
 */
public record Refusal(String role, Span span, String slot, String reason) {}
