/** Reads the ontology as the extractor's programme: {@code ontology/*.ttl} comes in, a frame book goes out; a sentence comes in, frame matches go out. */
package org.hearsay.frame;
