/** Reads HTML, text and web archives; hands out an {@link org.hearsay.article.Article}: clean text with its metadata and paragraphs. */
package org.hearsay.article;
