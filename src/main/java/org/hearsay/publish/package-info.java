/**
 * Publishes stores that were built off-line: files of N-Quads come in, a verified generation goes live in a folder that servers follow, and old ones are kept to go back to.
 *
 * <p>A site is a folder. {@code generations/000007} is a store with a {@code manifest.json}; {@code current} is a file that holds the name of the one that is live, and changes
 * in one step. Whatever ends in {@code .part} is not done, and is cleared away by the next publication.
 *
 * <pre>{@code
 * Site site = Site.open(folder);
 * Generation live = new Publication(site, ontology, shapes, iris, step -> …).publish(files, store -> {}, keep);
 * site.current();  site.generations();  site.rollBack();
 * }</pre>
 */
package org.hearsay.publish;
