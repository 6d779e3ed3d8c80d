/**
 * Runs the line over many articles: readings come in, their graphs go into a store, a {@link org.hearsay.load.LoadReport} comes out.
 *
 * <pre>{@code
 * Loader loader = new Loader(extractor, builder, store, threads);
 * LoadReport report = loader.load(readings, outcome -> …);     // each article's outcome, in order, while it runs
 * boolean there = Loader.remove(store, "http://localhost:3030/id/article-…");
 * }</pre>
 */
package org.hearsay.load;
