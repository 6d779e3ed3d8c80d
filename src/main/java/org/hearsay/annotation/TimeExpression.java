package org.hearsay.annotation;

import java.util.Optional;
import org.hearsay.article.Span;

/**
 * A date or period that the text states.
 *
 * @param span its characters in the article's text
 * @param sentence index of its sentence
 * @param first index of its first word in the sentence
 * @param last index of its last word in the sentence, inclusive
 * @param value ISO 8601: a day {@code 2014-12-17}, month {@code 2014-12}, year {@code 2014} or interval {@code start/end}; empty where nobody knows on which day it was said
 */
public record TimeExpression(Span span, int sentence, int first, int last, Optional<String> value) {}
