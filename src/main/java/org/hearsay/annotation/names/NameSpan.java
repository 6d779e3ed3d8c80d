package org.hearsay.annotation.names;

/**
 * A name in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word, inclusive
 * @param kind what it names
 */
public record NameSpan(int first, int last, NameKind kind) {}
