package org.hearsay.frame;

import java.util.Optional;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Span;

/**
 * What fills a role of a frame.
 *
 * @param role local name of the role's property: agent, target, via, …
 * @param sentence index of the sentence that it stands in
 * @param head index of its head word in that sentence
 * @param span its characters in the article's text
 * @param mention the mention with that head, if it is one
 * @param slot the slot of the frame that found it, as the ontology writes it
 */
public record Filler(String role, int sentence, int head, Span span, Optional<Mention> mention, String slot) {}
