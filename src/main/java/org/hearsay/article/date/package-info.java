/** Reads dates as people and machines write them; hands out {@link java.time.LocalDate}s. */
package org.hearsay.article.date;
