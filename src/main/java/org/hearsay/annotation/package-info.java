/** Reads an article's language: an {@link org.hearsay.article.Article} comes in, its sentences, trees, names, references and dates go out. */
package org.hearsay.annotation;
