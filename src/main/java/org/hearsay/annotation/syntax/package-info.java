/** Reads plain text as sentences of tagged words with their dependency trees; knows nothing of articles. */
package org.hearsay.annotation.syntax;
