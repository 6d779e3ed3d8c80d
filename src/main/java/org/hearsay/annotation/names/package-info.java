/** Finds names in sentences: words and what the syntax network knows of them come in, spans with a kind go out; knows nothing of articles. */
package org.hearsay.annotation.names;
