/** Finds names in sentences: words and their tags come in, spans with a kind go out; knows nothing of articles. */
package org.hearsay.annotation.names;
