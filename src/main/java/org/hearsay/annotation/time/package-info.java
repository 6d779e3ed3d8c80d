/** Reads dates and periods: the words of a sentence come in, terms go out that a day and a tense resolve to ISO 8601; knows nothing of articles. */
package org.hearsay.annotation.time;
